// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;

/** Where a person agrees to the level that her leader proposed. */
public final class AnswerView extends View {

    AnswerView(Visit visit) {
        super(visit, "Vorgeschlagene Stufe");
    }

    public MyCompetenciesView agree() {
        click(button("Zustimmen").first());
        return new MyCompetenciesView(visit());
    }
}
