// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.booking;

import de.digifit.lms.booking.application.Applications;
import de.digifit.lms.exchange.ExportedList;
import de.digifit.lms.web.exchange.ListSource;
import de.digifit.lms.web.exchange.ReaderWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The own applications and dates as a file. */
@ApplicationScoped
public class MyBookingsList implements ListSource {

    @Inject
    private Applications applications;

    @Override
    public String name() {
        return "my-bookings";
    }

    @Override
    public ExportedList list(String id, ReaderWords words) {
        return new ExportedList(
                words.text("booking.mine.title"),
                words.heads("booking.seminar", "booking.date", "planning.publish.place", "booking.state"),
                applications.mine().stream()
                        .map(row -> List.<Object>of(
                                words.words(row.seminar().title()),
                                row.agenda().startsAt(),
                                row.event().place(),
                                words.text("booking.state." + row.booking().state()))));
    }
}
