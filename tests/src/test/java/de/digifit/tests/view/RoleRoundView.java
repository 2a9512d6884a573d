// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.digifit.tests.town.Visit;
import java.util.List;
import java.util.regex.Pattern;

/** A walk through a role: one competency after another, and all side by side where nothing is left to ask. */
public final class RoleRoundView extends View {

    private static final String COMPARING = "Letztes Mal und heute";

    RoleRoundView(Visit visit) {
        super(visit, heading(visit));
    }

    private static String heading(Visit visit) {
        return visit.page().locator("h1").innerText();
    }

    /** The competency that is asked for. */
    public String competency() {
        return heading(visit());
    }

    public String progress() {
        return page().locator("#walk-words").innerText();
    }

    public RoleRoundView answer(int level) {
        visit().check(page().getByRole(
                        AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^Stufe " + level + " "))));
        click(button("Speichern und weiter"));
        return new RoleRoundView(visit());
    }

    public RoleRoundView skip() {
        click(button("Vorerst überspringen"));
        return new RoleRoundView(visit());
    }

    public RoleRoundView leave() {
        click(link("Aufhören und ansehen"));
        return new RoleRoundView(visit());
    }

    /** Whether nothing is asked, and all stands side by side. */
    public boolean compares() {
        return heading(visit()).equals(COMPARING);
    }

    /** What stands side by side, one text for each competency. */
    public List<String> rows() {
        return card("Nebeneinander").locator("tbody tr").allInnerTexts();
    }

    public String row(String competency) {
        return card("Nebeneinander")
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(competency))
                .innerText();
    }
}
