// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.digifit.tests.town.Visit;

/** One selection, before the staff council. */
public final class CaseView extends View {

    CaseView(Visit visit, String seminar) {
        super(visit, "Auswahl: " + seminar);
    }

    public CasesView agree() {
        visit().check(page().getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName("Zustimmen").setExact(false))
                .first());
        click(button("Antwort senden"));
        return new CasesView(visit());
    }
}
