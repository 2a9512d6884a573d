// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.digifit.tests.town.Visit;

/** By which rule the places of an event are given. */
public final class RuleView extends View {

    RuleView(Visit visit) {
        super(visit, "Regel für die Plätze");
    }

    public RuleView fix(String rule, int days) {
        visit().check(page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(rule)));
        visit().type(page().getByLabel("Antwortfrist in Arbeitstagen"), Integer.toString(days));
        click(button("Regel speichern"));
        return new RuleView(visit());
    }

    public String now() {
        return card("Was gilt").innerText();
    }
}
