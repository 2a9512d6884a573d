// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.attendance;

import de.digifit.lms.attendance.application.AttendanceLists;
import de.digifit.lms.exchange.ExportedList;
import de.digifit.lms.web.exchange.ListSource;
import de.digifit.lms.web.exchange.ReaderWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The events that a lecturer holds as a file. */
@ApplicationScoped
public class MyEventsList implements ListSource {

    @Inject
    private AttendanceLists lists;

    @Override
    public String name() {
        return "my-events";
    }

    @Override
    public ExportedList list(String id, ReaderWords words) {
        return new ExportedList(
                words.text("attendance.events.title"),
                words.heads(
                        "booking.seminar",
                        "booking.date",
                        "planning.publish.place",
                        "planning.publish.places",
                        "planning.season.taken"),
                lists.mine().stream()
                        .map(row -> List.<Object>of(
                                words.words(row.seminar().title()),
                                row.event().startsAt(),
                                row.event().place(),
                                row.event().places(),
                                row.event().booked())));
    }
}
