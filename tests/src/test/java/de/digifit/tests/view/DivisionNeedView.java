// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;
import java.util.List;

/** The need of the teams of one division. */
public final class DivisionNeedView extends View {

    DivisionNeedView(Visit visit, String division) {
        super(visit, division);
    }

    /** The whole division first. */
    public List<String> columns() {
        return new HeatTable(card("Bedarf der Teams")).columns();
    }

    /** What stands in the column of that team, for each competency. */
    public List<String> column(String team) {
        return new HeatTable(card("Bedarf der Teams")).column(team);
    }

    public String id() {
        return parameter("id");
    }

    public NeedView back() {
        click(link("Bedarf aller Bereiche"));
        return new NeedView(visit());
    }
}
