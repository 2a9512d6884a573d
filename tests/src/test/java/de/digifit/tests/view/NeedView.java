// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;
import java.util.List;

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

    /** What stands in the column of that place, for each competency. */
    public List<String> column(String place) {
        return new HeatTable(card("Bedarf der Einheiten")).column(place);
    }

    /** The places of which something may be said, the whole town first. */
    public List<String> places() {
        return new HeatTable(card("Bedarf der Einheiten")).columns();
    }

    /** Opens a division by its heading. */
    public DivisionNeedView in(String division) {
        click(link(card("Bedarf der Einheiten"), division));
        return new DivisionNeedView(visit(), division);
    }

    public TrainingsView plan() {
        click(link("Schulung veröffentlichen"));
        return new TrainingsView(visit());
    }
}
