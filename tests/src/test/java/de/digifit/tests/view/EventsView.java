// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import de.digifit.tests.town.Visit;

/** The events that a lecturer holds. */
public final class EventsView extends View {

    EventsView(Visit visit) {
        super(visit, "Meine Veranstaltungen");
    }

    public static EventsView open(Visit visit) {
        visit.open("/attendance/events.xhtml");
        return new EventsView(visit);
    }

    /** The list of the soonest event of this seminar on that day. */
    public AttendanceListView list(String seminar, String day) {
        click(link(entry(day), seminar).first());
        return new AttendanceListView(visit(), seminar);
    }

    public RoomView room(String seminar, String day) {
        click(link(entry(day).filter(new Locator.FilterOptions().setHasText(seminar)), "Im Raum"));
        return new RoomView(visit());
    }
}
