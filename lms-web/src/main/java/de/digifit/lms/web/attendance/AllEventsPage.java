// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.attendance;

import de.digifit.lms.attendance.application.Corrections;
import de.digifit.lms.attendance.application.MyEvent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Lists and certificates of the town, for coordination. */
@Named
@RequestScoped
public class AllEventsPage {

    @Inject
    private Corrections corrections;

    private List<MyEvent> events = List.of();

    public void open() {
        events = corrections.around();
    }

    public List<MyEvent> getEvents() {
        return events;
    }
}
