// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;

/** The own chance of a place: the offer, the position and the rule. */
public final class MyPlaceView extends View {

    MyPlaceView(Visit visit) {
        super(visit, "Mein Platz");
    }

    public String stand() {
        return card("Wo ich stehe").innerText();
    }

    public String rule() {
        return card("So werden die Plätze vergeben").innerText();
    }

    public String offer() {
        return card("Ein Platz ist für Sie frei").innerText();
    }

    public MyBookingsView accept() {
        click(button("Platz annehmen"));
        return new MyBookingsView(visit());
    }

    public MyBookingsView decline() {
        click(button("Platz zurückgeben"));
        return new MyBookingsView(visit());
    }
}
