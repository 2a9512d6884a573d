// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;

/** Where anybody checks whether a certificate is genuine. */
public final class CheckView extends View {

    CheckView(Visit visit) {
        super(visit, "Bescheinigung prüfen");
    }

    public static CheckView open(Visit visit) {
        visit.open("/attendance/check.xhtml");
        return new CheckView(visit);
    }

    public CheckView check(String number, String code) {
        visit().type(page().getByLabel("Nummer"), number);
        visit().type(page().getByLabel("Prüfcode"), code);
        click(button("Prüfen"));
        return new CheckView(visit());
    }
}
