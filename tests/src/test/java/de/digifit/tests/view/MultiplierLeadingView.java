// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import de.digifit.tests.town.Visit;

/** What a leader is asked about multipliers. */
public final class MultiplierLeadingView extends View {

    private MultiplierLeadingView(Visit visit) {
        super(visit, "Zeit für Multiplikatoren");
    }

    public static MultiplierLeadingView open(Visit visit) {
        visit.open("/multiplier/leading.xhtml");
        return new MultiplierLeadingView(visit);
    }

    public String asked() {
        return card("Stellungnahme zum Zeitanteil").innerText();
    }

    public MultiplierLeadingView give(String person, String team, String share) {
        say(person, team, share);
        return new MultiplierLeadingView(visit());
    }

    /** What it says to a share that is none. */
    public String giveInVain(String person, String team, String share) {
        say(person, team, share);
        return message();
    }

    private void say(String person, String team, String share) {
        click(link(entry(person).filter(new Locator.FilterOptions().setHasText(team)), person));
        visit().type(page().getByLabel("Zeitanteil in Prozent"), share);
        click(button("Zeitanteil zusagen"));
    }

    public RoleSheetView agreement(String person) {
        click(link(card("Rollenvereinbarungen"), person).first());
        return new RoleSheetView(visit(), person);
    }
}
