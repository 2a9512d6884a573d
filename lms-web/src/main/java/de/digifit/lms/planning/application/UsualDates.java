// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.planning.application;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Words;
import de.digifit.lms.planning.DatePlan;
import de.digifit.lms.planning.EventPlan;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.Session;
import de.digifit.lms.seminar.SessionPlan;
import de.digifit.lms.terms.Capacity;
import de.digifit.lms.terms.Deadlines;
import de.digifit.lms.terms.Provider;
import de.digifit.lms.terms.Terms;
import de.digifit.lms.venue.Occupancies.Busy;
import de.digifit.lms.venue.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Dates to begin with: online dates three weeks apart, dates on site on days that follow each other, none while nobody
 * is free to hold it. Only a first proposal that a person changes; holidays are not looked at yet.
 *
 * @param taken whether nobody could hold a date then
 */
record UsualDates(LocalDate today, Predicate<Span> taken) {

    private static final int WEEKS_AHEAD = 5;
    private static final int WEEKS_BETWEEN = 3;
    private static final int COPY_WEEKS_AHEAD = 4;
    private static final int MOST_DAYS_LATER = 60;
    private static final SessionPlan MORNING =
            new SessionPlan(new Words("Halbtag", "Half day"), "09:00", 195, 4, false);

    UsualDates(LocalDate today) {
        this(today, span -> false);
    }

    /** On none of the dates all of these people are needed elsewhere. */
    static UsualDates avoiding(LocalDate today, Set<PersonId> people, Collection<Busy> busy) {
        return new UsualDates(
                today,
                span -> !people.isEmpty()
                        && people.stream().allMatch(person -> busy.stream()
                                .anyMatch(one -> one.resource().equals(person.value())
                                        && one.span().overlaps(span))));
    }

    List<LocalDateTime> of(List<SessionPlan> plan) {
        List<LocalDateTime> starts = new ArrayList<>();
        LocalDate day = today.plusWeeks(WEEKS_AHEAD).with(DayOfWeek.TUESDAY);
        for (int i = 0; i < plan.size(); i++) {
            if (i > 0) {
                boolean consecutive = !plan.get(i).online() && !plan.get(i - 1).online();
                day = consecutive ? day.plusDays(1) : day.plusWeeks(WEEKS_BETWEEN);
            }
            day = free(workingDay(day), plan.get(i));
            starts.add(start(day, plan.get(i)));
        }
        return starts;
    }

    /** As an event of the town itself; a seminar without a plan gets one morning. */
    EventPlan plan(Seminar seminar) {
        List<SessionPlan> plan = seminar.plan().isEmpty() ? List.of(MORNING) : seminar.plan();
        List<LocalDateTime> starts = of(plan);
        List<DatePlan> dates = new ArrayList<>();
        for (int i = 0; i < plan.size(); i++) {
            dates.add(DatePlan.of(new Session(plan.get(i), starts.get(i))));
        }
        Terms terms = Terms.usual(
                seminar.mode(),
                Capacity.of(seminar.minimum(), seminar.maximum()),
                Deadlines.before(starts.get(0).toLocalDate(), Provider.OURSELVES));
        return new EventPlan(terms, "", dates, Set.of(), List.of(), "");
    }

    /** The same event, beginning on its day of the week four weeks from now or after it, and so many weeks later. */
    Event copy(Event original, Seminar seminar, int weeksLater) {
        LocalDate first = original.startsAt().toLocalDate();
        LocalDate soonest = first.isAfter(today) ? first.plusWeeks(1) : today.plusWeeks(COPY_WEEKS_AHEAD);
        LocalDate begin = soonest.plusDays(Math.floorMod(
                        first.getDayOfWeek().getValue() - soonest.getDayOfWeek().getValue(), 7))
                .plusWeeks(weeksLater);
        List<Session> sessions = new ArrayList<>();
        for (Session session : original.sessions()) {
            LocalDate day = session.startsAt().toLocalDate();
            LocalDate to = workingDay(begin.plusDays(ChronoUnit.DAYS.between(first, day)));
            LocalDateTime start = to.atTime(session.startsAt().toLocalTime());
            sessions.add(DatePlan.of(session)
                    .at(Span.of(start, session.span().minutes()))
                    .session());
        }
        LocalDate moved = sessions.get(0).startsAt().toLocalDate();
        Event copy = new Event(seminar, original.terms().moved(first, moved), original.place(), sessions);
        copy.isHeldBy(original.lecturers());
        copy.needs(original.equipment());
        return copy;
    }

    private LocalDate free(LocalDate from, SessionPlan plan) {
        LocalDate day = from;
        for (int i = 0; i < MOST_DAYS_LATER; i++) {
            if (!taken.test(Span.of(start(day, plan), plan.minutes()))) {
                return day;
            }
            day = workingDay(day.plusDays(1));
        }
        return from;
    }

    private static LocalDateTime start(LocalDate day, SessionPlan plan) {
        return day.atTime(LocalTime.parse(plan.startsAt()));
    }

    private static LocalDate workingDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}
