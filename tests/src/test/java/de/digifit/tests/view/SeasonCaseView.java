// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.digifit.tests.town.Visit;

/** A season before the staff council. */
public final class SeasonCaseView extends View {

    private SeasonCaseView(Visit visit, String season) {
        super(visit, season);
    }

    public static SeasonCaseView open(Visit visit, String season) {
        visit.open("/season/cases.xhtml");
        Cases cases = new Cases(visit);
        cases.follow(season);
        return new SeasonCaseView(visit, season);
    }

    public String agree() {
        visit().check(page().getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName("Zustimmen").setExact(false))
                .first());
        click(button("Antwort senden"));
        return message();
    }

    /** All seasons that were submitted. */
    private static final class Cases extends View {

        Cases(Visit visit) {
            super(visit, "Saisons");
        }

        void follow(String season) {
            click(link(card("Warten auf Sie"), season));
        }
    }
}
