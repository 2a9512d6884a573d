// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;

/** What the own roles ask, and where somebody stands. */
public final class MyCompetenciesView extends View {

    MyCompetenciesView(Visit visit) {
        super(visit, "Meine Kompetenzen");
    }

    public static MyCompetenciesView open(Visit visit) {
        visit.open("/competency/mine.xhtml");
        return new MyCompetenciesView(visit);
    }

    public String levelOf(String competency) {
        return entry(competency).locator(".level").innerText();
    }

    public RateView rate(String competency) {
        click(link(entry(competency), "Einschätzen"));
        return new RateView(visit(), competency);
    }
}
