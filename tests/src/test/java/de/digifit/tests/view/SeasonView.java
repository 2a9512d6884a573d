// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;

/** The coming months, as coordination sees them. */
public final class SeasonView extends View {

    SeasonView(Visit visit) {
        super(visit, "Saison");
    }

    public static SeasonView open(Visit visit) {
        visit.open("/planning/season.xhtml");
        return new SeasonView(visit);
    }

    public TrainingsView plan() {
        click(link("Veranstaltung planen"));
        return new TrainingsView(visit());
    }

    public EventDecisionsView decide() {
        click(link("Findet es statt?"));
        return new EventDecisionsView(visit());
    }
}
