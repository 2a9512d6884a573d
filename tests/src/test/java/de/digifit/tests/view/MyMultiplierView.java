// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import de.digifit.tests.town.Visit;

/** The own part in multiplier teams. */
public final class MyMultiplierView extends View {

    private MyMultiplierView(Visit visit) {
        super(visit, "Multiplikatorenteam");
    }

    public static MyMultiplierView open(Visit visit) {
        visit.open("/multiplier/mine.xhtml");
        return new MyMultiplierView(visit);
    }

    public String calls() {
        return card("Aufrufe").innerText();
    }

    public String teams() {
        return card("Meine Teams").innerText();
    }

    public InterestView call(String team) {
        click(link(card("Aufrufe"), team).first());
        return new InterestView(visit(), team);
    }

    public MultiplierTeamView team(String name) {
        click(link(card("Meine Teams"), name).first());
        return new MultiplierTeamView(visit(), name);
    }

    /** From tomorrow, without reasons. */
    public MyMultiplierView leave(String team) {
        visit().click(entry(team)
                .filter(new Locator.FilterOptions().setHasText("Aufhören"))
                .locator("summary"));
        click(button(entry(team), "Ich höre auf"));
        return new MyMultiplierView(visit());
    }

    /** The letter for a time that is over. */
    public byte[] thanks(String team) {
        Locator over =
                card("Frühere Teams").getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(team));
        return Papers.of(visit(), link(over, "Dank und Bescheinigung als PDF").first());
    }

    public RoleSheetView agreement(String team, String person) {
        click(link(card("Meine Rollenvereinbarungen"), team).first());
        return new RoleSheetView(visit(), person);
    }
}
