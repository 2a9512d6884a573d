// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;

/** Calling an event off. */
public final class CallOffView extends View {

    private final String seminar;

    CallOffView(Visit visit, String seminar) {
        super(visit, "Veranstaltung absagen");
        this.seminar = seminar;
    }

    public String event() {
        return parameter("id");
    }

    public EventView because(String words) {
        visit().type(page().getByLabel("Warum?"), words);
        click(button("Absagen"));
        return new EventView(visit(), seminar);
    }
}
