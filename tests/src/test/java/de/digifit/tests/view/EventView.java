// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;

/** All about one event, for those who plan. */
public final class EventView extends View {

    private final String seminar;

    EventView(Visit visit, String seminar) {
        super(visit, seminar);
        this.seminar = seminar;
    }

    public String address() {
        return page().url();
    }

    public EventView publish() {
        click(button("Veröffentlichen"));
        return new EventView(visit(), seminar);
    }

    public static EventView again(Visit visit, String address, String seminar) {
        visit.page().navigate(address);
        return new EventView(visit, seminar);
    }
}
