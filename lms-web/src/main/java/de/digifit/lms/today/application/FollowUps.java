// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.today.application;

import de.digifit.assessment.talk.Side;
import de.digifit.core.account.Responsibility;
import de.digifit.core.account.application.Asker;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.application.BookingDetails;
import de.digifit.lms.evaluation.Round;
import de.digifit.lms.evaluation.application.Answering;
import de.digifit.lms.measure.Progress;
import de.digifit.lms.measure.application.MyMeasures;
import de.digifit.lms.measure.application.TeamMeasures;
import de.digifit.lms.seminar.Syllabus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What follows from talks and seminars: dates to choose for what was agreed, what there is to try and what came of it at
 * work, and how an event was.
 */
@ApplicationScoped
class FollowUps {

    private static final int SHOWN_DAYS = 14;

    private final Asker asker;
    private final MyMeasures mine;
    private final TeamMeasures team;
    private final Answering answering;
    private final Clock clock;

    @Inject
    FollowUps(Asker asker, MyMeasures mine, TeamMeasures team, Answering answering, Clock clock) {
        this.asker = asker;
        this.mine = mine;
        this.team = team;
        this.answering = answering;
        this.clock = clock;
    }

    Stream<ToDo> toDo(List<BookingDetails> bookings) {
        LocalDate today = LocalDate.now(clock);
        List<Progress> measures = mine.mine();
        return Stream.of(
                        measures.stream().filter(Progress::draft).map(ToDo::measure),
                        measures.stream()
                                .filter(row -> row.waitsFor(Side.PERSON, today))
                                .map(ToDo::transfer),
                        practice(bookings, today),
                        feedback(bookings, today),
                        ofTheTeam())
                .flatMap(each -> each);
    }

    /** For a fortnight from the day on which a letter tells the same; it asks for nothing and is nobody else's. */
    private static Stream<ToDo> practice(List<BookingDetails> bookings, LocalDate today) {
        return bookings.stream()
                .filter(details -> details.booking().state() == BookingState.ATTENDED)
                .filter(details -> isToTry(details.event().endsAt().toLocalDate(), today))
                .map(ToDo::practise);
    }

    private static boolean isToTry(LocalDate lastDay, LocalDate today) {
        LocalDate from = lastDay.plusDays(Syllabus.DAYS_TO_TRY);
        return !today.isBefore(from) && today.isBefore(from.plusDays(SHOWN_DAYS));
    }

    /** Asked for only after something that is just over, so that all other days cost nothing. */
    private Stream<ToDo> feedback(List<BookingDetails> bookings, LocalDate today) {
        boolean justOver = bookings.stream()
                .map(details -> details.event().endsAt().toLocalDate())
                .anyMatch(lastDay -> Round.FIRST.isOpen(lastDay, today));
        return justOver ? answering.mine().stream().map(ToDo::feedback) : Stream.of();
    }

    private Stream<ToDo> ofTheTeam() {
        return asker.get().responsibilities().contains(Responsibility.LEADER)
                ? team.transfers().stream().map(ToDo::transfer)
                : Stream.of();
    }
}
