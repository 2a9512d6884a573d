// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;

/** A call as everybody reads it, and the own answer. */
public final class InterestView extends View {

    private final String team;

    InterestView(Visit visit, String team) {
        super(visit, "Aufruf: " + team);
        this.team = team;
    }

    public InterestView apply(String motivation) {
        visit().type(page().getByLabel("Warum möchten Sie mitmachen?"), motivation);
        visit().check(page().getByLabel("Ich arbeite in Teilzeit"));
        click(button("Melden"));
        return new InterestView(visit(), team);
    }

    public String own() {
        return card("Meine Meldung").innerText();
    }
}
