// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.attendance;

import de.digifit.lms.attendance.application.AttendanceLists;
import de.digifit.lms.attendance.application.MyEvent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The events that the lecturer holds or has held. */
@Named
@RequestScoped
public class EventsPage {

    private static final int MOST = 20;

    @Inject
    private AttendanceLists lists;

    private List<MyEvent> events = List.of();
    private List<MyEvent> past = List.of();

    public void open() {
        events = lists.mine();
        past = lists.past().stream().limit(MOST).toList();
    }

    public List<MyEvent> getEvents() {
        return events;
    }

    public List<MyEvent> getPast() {
        return past;
    }
}
