// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.planning;

import de.digifit.lms.exchange.ExportedList;
import de.digifit.lms.planning.application.Season;
import de.digifit.lms.web.exchange.ListSource;
import de.digifit.lms.web.exchange.ReaderWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The coming season as a file. */
@ApplicationScoped
public class SeasonList implements ListSource {

    @Inject
    private Season season;

    @Override
    public String name() {
        return "season";
    }

    @Override
    public ExportedList list(String id, ReaderWords words) {
        return new ExportedList(
                words.text("planning.season.title"),
                words.heads(
                        "seminar.code",
                        "booking.seminar",
                        "booking.date",
                        "planning.publish.place",
                        "planning.publish.places",
                        "planning.season.taken",
                        "planning.season.undecided",
                        "planning.season.waiting"),
                season.coming().stream()
                        .map(row -> List.<Object>of(
                                row.seminar().code(),
                                words.words(row.seminar().title()),
                                row.event().startsAt(),
                                row.event().place(),
                                row.event().places(),
                                row.event().booked(),
                                row.demand().undecided(),
                                row.demand().waiting())));
    }
}
