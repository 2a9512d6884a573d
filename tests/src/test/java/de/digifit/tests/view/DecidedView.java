// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import de.digifit.tests.town.Visit;

/** What was decided in a team, and by whom. */
public final class DecidedView extends View {

    DecidedView(Visit visit) {
        super(visit, "Entschiedene Anträge");
    }

    public static DecidedView open(Visit visit) {
        visit.open("/team/decided.xhtml");
        return new DecidedView(visit);
    }

    /** Newest first. */
    public String about(String person) {
        return page().getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(person))
                .first()
                .innerText();
    }
}
