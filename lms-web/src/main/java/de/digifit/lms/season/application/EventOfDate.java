// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.season.application;

import de.digifit.core.season.HalfDay;
import de.digifit.core.shared.Words;
import de.digifit.lms.planning.DatePlan;
import de.digifit.lms.planning.EventPlan;
import de.digifit.lms.season.SeasonDate;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.SessionPlan;
import de.digifit.lms.terms.Capacity;
import de.digifit.lms.terms.Deadlines;
import de.digifit.lms.terms.Provider;
import de.digifit.lms.terms.Terms;
import de.digifit.lms.venue.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A date of the season as an event, with what is usual beside it. */
final class EventOfDate {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EARLY = LocalTime.of(8, 30);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(13, 0);
    private static final int FROM_NINE_TO_ONE = 240;
    private static final int CLOSES_DAYS = 28;
    private static final int USUAL_MINUTES = 195;
    private static final int USUAL_UNITS = 4;

    private final Seminar seminar;
    private final SeasonDate date;

    EventOfDate(Seminar seminar, SeasonDate date) {
        this.seminar = seminar;
        this.date = date;
    }

    /** @param online how to join what is held online */
    EventPlan plan(LocalDate today, String online) {
        List<SessionPlan> plan = sessions();
        List<DatePlan> dates = IntStream.range(0, plan.size())
                .mapToObj(i -> date(plan.get(i), date.start().day().plusDays(i)))
                .toList();
        LocalDate first = date.start().day();
        LocalDate usual = first.minusDays(CLOSES_DAYS);
        LocalDate closes = usual.isBefore(today) ? today : usual;
        Terms terms = Terms.usual(
                seminar.mode(),
                Capacity.of(seminar.minimum(), date.places()),
                Deadlines.before(first, closes, Provider.OURSELVES));
        String place = date.room().isPresent() ? "" : online;
        return new EventPlan(terms, place, dates, Set.of(date.lecturer()), List.of(), "");
    }

    private List<SessionPlan> sessions() {
        return seminar.plan().isEmpty()
                ? List.of(new SessionPlan(
                        new Words("Halbtag", "Half day"),
                        MORNING.toString(),
                        USUAL_MINUTES,
                        Math.min(USUAL_UNITS, seminar.units()),
                        date.room().isEmpty()))
                : seminar.plan();
    }

    private DatePlan date(SessionPlan plan, LocalDate day) {
        LocalDateTime start = day.atTime(hour(plan));
        return new DatePlan(
                plan.title(),
                Span.of(start, plan.minutes()),
                plan.units(),
                date.room().isEmpty(),
                date.room(),
                "",
                "",
                Set.of());
    }

    /** The usual hour, where it lies in that half of the day. */
    private LocalTime hour(SessionPlan plan) {
        LocalTime usual = LocalTime.parse(plan.startsAt());
        if (date.halfDays() > 1) {
            return usual;
        }
        if (date.start().half() == HalfDay.Half.AFTERNOON) {
            return usual.isBefore(NOON) ? AFTERNOON : usual;
        }
        if (usual.isBefore(NOON) && !usual.plusMinutes(plan.minutes()).isAfter(AFTERNOON)) {
            return usual;
        }
        return plan.minutes() > FROM_NINE_TO_ONE ? EARLY : MORNING;
    }
}
