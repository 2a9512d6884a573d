// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.waitlist.infrastructure;

import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.anEvent;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.role.Desk;
import de.digifit.core.shared.TestDatabase;
import de.digifit.lms.KeptFigure;
import de.digifit.lms.booking.Applicant;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.terms.Capacity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Registration opens, and everybody comes at once: many more people than places, and some of them press twice.
 *
 * <p>A short round of it with each build; 5 rounds of 10,000 attempts by 200 clients with {@code -Dbench}.
 */
class RegistrationRushTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final int CLIENTS = KeptFigure.wanted() ? 200 : 24;
    private static final int ATTEMPTS = KeptFigure.wanted() ? 10_000 : 600;
    private static final int ROUNDS = KeptFigure.wanted() ? 5 : 1;
    private static final int PLACES = KeptFigure.wanted() ? 100 : 40;

    /** Of these so many are kept free for people without a desk, of whom there is one among so many. */
    private static final int RESERVED = PLACES / 5;

    private static final int ONE_OF = 20;

    /** Of ten attempts one is somebody's second. */
    private static final int PEOPLE = ATTEMPTS * 9 / 10;

    private final TownId town = aTown();
    private final Seminar seminar = aSeminar(town);

    @Test
    void nobody_is_booked_above_the_places_lost_or_booked_twice_and_all_are_told_the_truth() throws Exception {
        TestDatabase.inTransactionDo("lms", entities -> entities.persist(seminar));
        Count count = new Count();
        for (int round = 0; round < ROUNDS; round++) {
            count.add(rush(round));
        }

        keep("booking-overbooked", count.overbooked, "places");
        keep("booking-lost", count.lost, "bookings");
        keep("booking-double", count.twice, "bookings");
        assertThat(count.overbooked).isZero();
        assertThat(count.lost).isZero();
        assertThat(count.twice).isZero();
        assertThat(count.givenAway).as("kept for people without a desk").isZero();
        assertThat(count.lies).as("told something else than is kept").isZero();
    }

    private Count rush(int round) throws Exception {
        Event event = anEvent(seminar, PLACES);
        event.revise(event.terms()
                .with(new Capacity(0, PLACES, RESERVED, event.startsAt().toLocalDate())));
        TestDatabase.inTransactionDo("lms", entities -> entities.persist(event));
        List<PersonId> people = Stream.generate(() -> aPerson()).limit(PEOPLE).toList();
        List<PersonId> attempts = new ArrayList<>(people);
        attempts.addAll(people.subList(0, ATTEMPTS - PEOPLE));
        Collections.shuffle(attempts, new Random(round));
        Map<PersonId, List<BookingState>> told = comeAtOnce(event, attempts);
        return Count.of(event, people, told);
    }

    private Map<PersonId, List<BookingState>> comeAtOnce(Event event, List<PersonId> attempts) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<BookingState>> wanted = attempts.stream()
                    .<Callable<BookingState>>map(person ->
                            () -> TestDatabase.inTransaction("lms", entities -> new WaitingOffice(entities, town, NOW)
                                    .apply(event, new Applicant(person, desk(person)))))
                    .toList();
            Map<PersonId, List<BookingState>> told = new HashMap<>();
            List<Future<BookingState>> answers = clients.invokeAll(wanted);
            for (int i = 0; i < attempts.size(); i++) {
                told.computeIfAbsent(attempts.get(i), any -> new ArrayList<>())
                        .add(answers.get(i).get());
            }
            return told;
        } finally {
            clients.shutdown();
        }
    }

    private static Desk desk(PersonId person) {
        return Math.floorMod(person.value().hashCode(), ONE_OF) == 0 ? Desk.NONE : Desk.FIXED;
    }

    private static void keep(String id, long value, String unit) {
        String notes = ROUNDS + " rounds of " + ATTEMPTS + " attempts (a tenth of them somebody's second) by " + CLIENTS
                + " clients for " + PLACES + " places through the acts' door on PostgreSQL; each caller was told what"
                + " is kept";
        new KeptFigure(id, value, unit, "= 0", "RegistrationRushTest", notes).keep();
    }

    /** What went wrong. */
    private static final class Count {

        private long overbooked;
        private long lost;
        private long twice;
        private long lies;
        private long givenAway;

        static Count of(Event event, List<PersonId> people, Map<PersonId, List<BookingState>> told) {
            Map<UUID, List<String>> kept = kept(event);
            Count count = new Count();
            long confirmed = kept.values().stream()
                    .flatMap(List::stream)
                    .filter(BookingState.CONFIRMED.name()::equals)
                    .count();
            count.overbooked = Math.max(0, confirmed - PLACES) + Math.abs(confirmed - booked(event));
            count.givenAway = givenAway(people, kept);
            for (PersonId person : people) {
                List<String> mine = kept.getOrDefault(person.value(), List.of());
                count.lost += mine.isEmpty() ? 1 : 0;
                count.twice += Math.max(0, mine.size() - 1);
                count.lies += told.getOrDefault(person, List.of()).stream()
                        .filter(state -> !mine.contains(state.name()))
                        .count();
            }
            return count;
        }

        void add(Count other) {
            overbooked += other.overbooked;
            lost += other.lost;
            twice += other.twice;
            lies += other.lies;
            givenAway += other.givenAway;
        }

        /** Counted by who the people are, and not by what was written down about them. */
        private static long givenAway(List<PersonId> people, Map<UUID, List<String>> kept) {
            Map<Desk, Long> confirmed = people.stream()
                    .filter(person ->
                            kept.getOrDefault(person.value(), List.of()).contains(BookingState.CONFIRMED.name()))
                    .collect(Collectors.groupingBy(RegistrationRushTest::desk, Collectors.counting()));
            long others = Math.max(RESERVED, confirmed.getOrDefault(Desk.NONE, 0L));
            return Math.max(0, confirmed.getOrDefault(Desk.FIXED, 0L) + others - PLACES);
        }

        private static Map<UUID, List<String>> kept(Event event) {
            Map<UUID, List<String>> kept = new HashMap<>();
            for (Object row : rows("select person, state from lms.booking where event = :event", event)) {
                Object[] columns = (Object[]) row;
                kept.computeIfAbsent((UUID) columns[0], any -> new ArrayList<>())
                        .add((String) columns[1]);
            }
            return kept;
        }

        private static long booked(Event event) {
            return ((Number) rows("select booked from lms.event where id = :event", event)
                            .get(0))
                    .longValue();
        }

        private static List<?> rows(String sql, Event event) {
            return TestDatabase.inTransaction("lms", entities -> entities.createNativeQuery(sql)
                    .setParameter("event", event.id().value())
                    .getResultList());
        }
    }
}
