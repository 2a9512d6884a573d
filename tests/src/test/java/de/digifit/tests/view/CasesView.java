// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;

/** The selections that the staff council sees. */
public final class CasesView extends View {

    CasesView(Visit visit) {
        super(visit, "Auswahlfälle");
    }

    public static CasesView open(Visit visit) {
        visit.open("/selection/cases.xhtml");
        return new CasesView(visit);
    }

    public CaseView waiting(String seminar) {
        click(link(card("Wartet auf Sie"), seminar));
        return new CaseView(visit(), seminar);
    }
}
