// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;

/** The need of the units, in numbers without names. */
public final class NeedView extends View {

    NeedView(Visit visit) {
        super(visit, "Bedarf");
    }

    public static NeedView open(Visit visit) {
        visit.open("/planning/need.xhtml");
        return new NeedView(visit);
    }

    public String need() {
        return card("Bedarf der Einheiten").innerText();
    }

    public TrainingsView plan() {
        click(link("Schulung veröffentlichen"));
        return new TrainingsView(visit());
    }
}
