// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.attendance;

import de.digifit.lms.attendance.application.AttendanceLists;
import de.digifit.lms.attendance.application.MyEvent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The events that the lecturer holds. */
@Named
@RequestScoped
public class EventsPage {

    @Inject
    private AttendanceLists lists;

    private List<MyEvent> events = List.of();

    public void open() {
        events = lists.mine();
    }

    public List<MyEvent> getEvents() {
        return events;
    }
}
