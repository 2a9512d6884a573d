// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.story;

import de.digifit.core.organisation.PersonId;
import de.digifit.lms.approval.Route;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.demo.plan.Almanac;
import de.digifit.lms.demo.story.Season.Run;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** An event long ago to which certain people came, all of whom had nothing else to do with its seminar or on its days. */
final class EarlierRun {

    private static final int APPLIED_DAYS_BEFORE = 42;

    private final List<Staffer> staff;
    private final Closing closing;
    private final Chronicle chronicle;

    EarlierRun(List<Staffer> staff, Closing closing, Chronicle chronicle) {
        this.staff = staff;
        this.closing = closing;
        this.chronicle = chronicle;
    }

    void hold(Run run, Predicate<Staffer> wanted) {
        Set<PersonId> engaged = engaged(run);
        List<Booking> confirmed = staff.stream()
                .filter(wanted)
                .filter(staffer -> staffer.line().isPresent() && !engaged.contains(staffer.id()))
                .filter(staffer -> staffer.since().isBefore(run.start().minusDays(90)))
                .sorted(Comparator.comparing(staffer -> staffer.cast().isEmpty()))
                .limit(run.event().places())
                .map(staffer -> confirmed(run, staffer))
                .toList();
        chronicle.add(Chronicle.Part.LMS, run.event());
        confirmed.forEach(booking -> chronicle.add(Chronicle.Part.LMS, booking));
        closing.close(run, confirmed);
    }

    private static Booking confirmed(Run run, Staffer staffer) {
        LocalDate day = run.start().minusDays(APPLIED_DAYS_BEFORE);
        Instant applied = Almanac.moment(day, LocalTime.of(9, 30));
        Booking booking =
                new Booking(run.event(), staffer.wants(), "", Route.LEADER, Decision.of(staffer.id(), applied));
        PersonId leader = staffer.line().orElseThrow().leader();
        booking.go(Transition.APPROVE, Decision.of(leader, applied.plusSeconds(7200)));
        return booking;
    }

    private Set<PersonId> engaged(Run run) {
        Map<EventId, Event> events =
                chronicle.all(Event.class).stream().collect(Collectors.toMap(Event::id, Function.identity()));
        Set<LocalDate> days = days(run.event());
        return chronicle.all(Booking.class).stream()
                .filter(booking -> {
                    Event event = events.get(booking.event());
                    return event != null
                            && (event.seminar().equals(run.event().seminar())
                                    || days(event).stream().anyMatch(days::contains));
                })
                .map(Booking::person)
                .collect(Collectors.toSet());
    }

    private static Set<LocalDate> days(Event event) {
        return event.sessions().stream()
                .map(Session::startsAt)
                .map(moment -> moment.toLocalDate())
                .collect(Collectors.toSet());
    }
}
