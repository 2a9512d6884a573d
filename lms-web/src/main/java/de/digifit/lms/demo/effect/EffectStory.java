// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.effect;

import de.digifit.core.account.Account;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.evidence.Evidence;
import de.digifit.core.evidence.EvidenceKind;
import de.digifit.core.evidence.Subject;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.demo.plan.Almanac;
import de.digifit.lms.demo.plan.Dice;
import de.digifit.lms.demo.story.Chronicle;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.SeminarId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A seminar that works: of the one that most people took part in, leaders wrote down what they saw before and after, and
 * of some more who waited for it in vain. Nobody with a demo account is in it, so that all other stories stay as they are.
 */
public final class EffectStory {

    private static final long SEED = 9;
    private static final int OVER_DAYS = 155;
    private static final int WAITING = 16;
    private static final int APPLIED_DAYS = 20;
    private static final int BEFORE_DAYS = 5;
    private static final int AFTER_DAYS = 25;
    private static final int LATER_DAYS = 95;
    private static final int LEARNING_PER_CENT = 75;
    private static final int ANYWAY_PER_CENT = 20;
    private static final int FORGETTING_PER_CENT = 15;

    private static final List<String> SEEN = List.of(
            "Hat einen Vorgang vom Anfang bis zum Ende allein bearbeitet.",
            "Hat bei einem schwierigen Fall gezielt nachgefragt.",
            "Hat in der Runde gezeigt, wie es schneller geht.");

    private final Chronicle chronicle;
    private final Dice dice = new Dice(SEED);
    private final Set<PersonId> cast;
    private final Map<EventId, Event> events;

    public EffectStory(Chronicle chronicle, LocalDate today) {
        this.chronicle = chronicle;
        this.cast = chronicle.all(Account.class).stream().map(Account::person).collect(Collectors.toSet());
        this.events = chronicle.all(Event.class).stream()
                .filter(event -> event.state() == Event.State.HELD)
                .filter(event -> event.endsAt().toLocalDate().isBefore(today.minusDays(OVER_DAYS)))
                .collect(Collectors.toMap(Event::id, Function.identity()));
    }

    public void tell() {
        Map<SeminarId, List<Booking>> attended = chronicle.all(Booking.class).stream()
                .filter(booking -> booking.state() == BookingState.ATTENDED && events.containsKey(booking.event()))
                .filter(this::isSeen)
                .collect(Collectors.groupingBy(booking -> event(booking).seminar()));
        Optional<Seminar> best = chronicle.all(Seminar.class).stream()
                .filter(seminar -> !seminar.effects().isEmpty() && attended.containsKey(seminar.id()))
                .max(Comparator.comparing((Seminar seminar) -> Objects.requireNonNull(attended.get(seminar.id()))
                                .size())
                        .thenComparing(Seminar::code));
        best.ifPresent(seminar -> tell(seminar, Objects.requireNonNull(attended.get(seminar.id()))));
    }

    private void tell(Seminar seminar, List<Booking> attended) {
        attended.forEach(booking -> see(seminar, booking, LEARNING_PER_CENT));
        Event last = attended.stream()
                .map(this::event)
                .max(Comparator.comparing(Event::startsAt)
                        .thenComparing(event -> event.id().value()))
                .orElseThrow();
        waiting(seminar, last).forEach(booking -> {
            chronicle.add(Chronicle.Part.LMS, booking);
            see(seminar, booking, ANYWAY_PER_CENT);
        });
    }

    /** People who never had anything to do with the seminar apply when all places are taken. */
    private List<Booking> waiting(Seminar seminar, Event event) {
        Set<EventId> runs = chronicle.all(Event.class).stream()
                .filter(run -> run.seminar().equals(seminar.id()))
                .map(Event::id)
                .collect(Collectors.toSet());
        Set<PersonId> known = chronicle.all(Booking.class).stream()
                .filter(booking -> runs.contains(booking.event()))
                .map(Booking::person)
                .collect(Collectors.toCollection(HashSet::new));
        Instant applied = Almanac.moment(event.startsAt().toLocalDate().minusDays(APPLIED_DAYS), LocalTime.of(9, 30));
        return chronicle.all(Booking.class).stream()
                .filter(this::isSeen)
                .filter(booking -> known.add(booking.person()))
                .limit(WAITING)
                .map(booking -> waits(event, booking, applied))
                .toList();
    }

    private static Booking waits(Event event, Booking other, Instant applied) {
        Booking booking = new Booking(event, other.person(), "", applied);
        booking.go(Transition.APPROVE_TO_WAIT, Decision.of(leader(other).orElseThrow(), applied.plusSeconds(7200)));
        return booking;
    }

    private void see(Seminar seminar, Booking booking, int learning) {
        LocalDate start = event(booking).startsAt().toLocalDate();
        LocalDate end = event(booking).endsAt().toLocalDate();
        new TreeMap<>(seminar.effects()).forEach((competency, level) -> {
            int before = Math.max(0, level.number() - dice.between(1, 2));
            int after = before + (dice.percent(learning) ? 1 : 0);
            int later = dice.percent(FORGETTING_PER_CENT) ? before : after;
            see(booking, competency, before, start.minusDays(BEFORE_DAYS));
            see(booking, competency, after, end.plusDays(AFTER_DAYS));
            see(booking, competency, later, end.plusDays(LATER_DAYS));
        });
    }

    private void see(Booking booking, CompetencyId competency, int level, LocalDate day) {
        chronicle.add(
                Chronicle.Part.CORE,
                new Evidence(
                        new Subject(booking.town(), booking.person(), competency),
                        EvidenceKind.LEADER_OBSERVATION,
                        Level.of(level),
                        day,
                        leader(booking).orElseThrow(),
                        dice.one(SEEN),
                        day.atTime(LocalTime.NOON).atZone(TownClock.ZONE).toInstant()));
    }

    /** Neither the person nor the leader has a demo account. */
    private boolean isSeen(Booking booking) {
        return !cast.contains(booking.person())
                && leader(booking).filter(leader -> !cast.contains(leader)).isPresent();
    }

    private static Optional<PersonId> leader(Booking booking) {
        return booking.steps().stream()
                .filter(step ->
                        step.transition() == Transition.APPROVE || step.transition() == Transition.APPROVE_TO_WAIT)
                .map(step -> step.decision().onBehalfOf())
                .filter(leader -> !leader.equals(booking.person()))
                .findFirst();
    }

    private Event event(Booking booking) {
        return Objects.requireNonNull(events.get(booking.event()));
    }
}
