// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import de.digifit.tests.town.Visit;

/** The form of a mandate. */
public final class MandateView extends View {

    MandateView(Visit visit) {
        super(visit, "Neuer Auftrag");
    }

    public MandateView fill(String name, String goal, String sponsor, String division) {
        type("Name des Teams", name);
        type("Ziel", goal);
        type("Aktenzeichen", "10.24.99");
        type("Berichtet an", "Verwaltungsleitung");
        visit().choose(field("Getragen von"), sponsor);
        visit().check(page().getByLabel(division).and(page().locator("input")));
        visit().check(page().getByLabel("Personalrat").and(page().locator("input")));
        return this;
    }

    /** What it says without an end. */
    public String withoutEnd() {
        field("Gilt bis").fill("");
        click(button("Auftrag eintragen"));
        return message();
    }

    public MultiplierTeamView enter(String name, String until) {
        type("Gilt bis", until);
        click(button("Auftrag eintragen"));
        return new MultiplierTeamView(visit(), name);
    }

    private void type(String label, String words) {
        visit().type(field(label), words);
    }

    private Locator field(String label) {
        return page().locator("main").getByLabel(label).first();
    }
}
