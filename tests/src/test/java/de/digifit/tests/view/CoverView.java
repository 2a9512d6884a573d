// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;

/** Whether the duties of a unit can be done while people are away. */
public final class CoverView extends View {

    CoverView(Visit visit) {
        super(visit, "Geht es auch ohne?");
    }

    public static CoverView open(Visit visit) {
        visit.open("/knowledge/cover.xhtml");
        return new CoverView(visit);
    }

    public CoverView without(String person) {
        visit().choose(page().locator("#away"), person);
        click(button("Prüfen"));
        return new CoverView(visit());
    }

    public String result() {
        return card("Ergebnis").innerText();
    }

    public String points() {
        return card("Was auf einer Person ruht").innerText();
    }

    public String lessons() {
        return card("Kleinste Einarbeitung, die hilft").innerText();
    }

    public CatalogueView seminar() {
        click(link("Seminar suchen").first());
        return new CatalogueView(visit());
    }
}
