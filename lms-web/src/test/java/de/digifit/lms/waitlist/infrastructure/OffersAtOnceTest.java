// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.waitlist.infrastructure;

import static de.digifit.lms.seminar.Samples.IN_JULY;
import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.anEvent;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.organisation.TownId;
import de.digifit.core.role.Desk;
import de.digifit.core.shared.Refusal;
import de.digifit.core.shared.TestDatabase;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.booking.Applicant;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.terms.Capacity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Waiting lists on a real database while many want something of them at once. */
class OffersAtOnceTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final int THREADS = 16;

    private final TownId town = aTown();
    private final Seminar seminar = aSeminar(town);
    private final Event event = anEvent(seminar, 5);

    @BeforeEach
    void open() {
        TestDatabase.inTransactionDo("lms", entities -> {
            entities.persist(seminar);
            entities.persist(event);
        });
    }

    @Test
    void of_200_approvals_at_once_as_many_have_a_place_as_there_are_and_all_others_wait() throws Exception {
        List<Booking> all = applied(200);

        atOnce(all.stream()
                .map(booking -> attempt(NOW, office -> office.approve(booking.id())))
                .toList());

        assertThat(count(BookingState.CONFIRMED)).isEqualTo(5);
        assertThat(count(BookingState.WAITING)).isEqualTo(195);
        assertThat(booked()).isEqualTo(5);
        assertThat(positions()).hasSize(195).doesNotHaveDuplicates();
    }

    @Test
    void an_offer_that_runs_out_while_it_is_accepted_ends_in_exactly_one_way() throws Exception {
        List<Booking> all = applied(30);
        for (Booking booking : all) {
            attempt(NOW, office -> office.approve(booking.id())).call();
        }
        for (Booking booking : all.subList(0, 5)) {
            attempt(NOW, office -> office.places().cancel(office.booking(booking.id()), by(booking)))
                    .call();
        }
        List<BookingId> offered = ids(BookingState.OFFERED);
        assertThat(offered)
                .containsExactlyElementsOf(
                        all.subList(5, 10).stream().map(Booking::id).toList());
        Instant late = NOW.plus(Duration.ofDays(3));

        List<Callable<Boolean>> wanted = new ArrayList<>();
        for (BookingId id : offered) {
            // In time by its own clock, while another node already thinks that the time is over.
            wanted.add(attempt(NOW, office -> office.places().accept(office.booking(id), by(office.booking(id)))));
            IntStream.range(0, 3).forEach(i -> wanted.add(attempt(late, office -> office.lapse(id, late))));
        }
        Collections.shuffle(wanted, new Random(1));
        atOnce(wanted);

        assertThat(booked()).isEqualTo(5);
        assertThat(count(BookingState.CONFIRMED) + count(BookingState.OFFERED)).isEqualTo(5);
        assertThat(count(BookingState.CONFIRMED) + count(BookingState.LAPSED)).isEqualTo(5);
        assertThat(steps(Transition.LAPSE)).isEqualTo(count(BookingState.LAPSED));
        long lapsed = count(BookingState.LAPSED);
        assertThat(ids(BookingState.OFFERED))
                .as("the next in order, once for each place that was lost")
                .containsExactlyElementsOf(
                        all.stream().map(Booking::id).skip(10).limit(lapsed).toList());
    }

    @Test
    void whatever_many_people_do_at_once_no_place_is_lost_given_twice_or_idle_and_the_order_is_kept() throws Exception {
        List<Booking> all = applied(80);
        Random chance = new Random(20260601);
        List<Callable<Boolean>> wanted = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Booking booking = all.get(chance.nextInt(all.size()));
            wanted.add(any(chance.nextInt(6), booking));
        }
        atOnce(wanted);
        attempt(NOW, office -> office.filling().fill(event)).call();

        assertThat(booked()).isEqualTo(count(BookingState.CONFIRMED) + count(BookingState.OFFERED));
        assertThat(booked()).isLessThanOrEqualTo(5);
        if (count(BookingState.WAITING) > 0) {
            assertThat(booked()).as("no place is idle while somebody waits").isEqualTo(5);
        }
        assertThat(promotedOutOfOrder())
                .as("who waits behind was never offered a place first")
                .isEmpty();
    }

    @Test
    void what_was_kept_for_people_without_a_desk_is_offered_once_on_the_day_after_in_the_order_of_those_who_wait()
            throws Exception {
        LocalDate last = LocalDate.ofInstant(NOW, TownClock.ZONE);
        TestDatabase.inTransactionDo("lms", entities -> {
            Event kept = entities.find(Event.class, event.id().value());
            kept.revise(kept.terms().with(new Capacity(1, 5, 2, last)));
        });
        List<Booking> all = applied(10);
        for (Booking booking : all) {
            attempt(NOW, office -> office.approve(booking.id())).call();
        }
        assertThat(count(BookingState.CONFIRMED)).isEqualTo(3);
        attempt(NOW, office -> office.filling().fill(event)).call();
        assertThat(count(BookingState.OFFERED)).isZero();

        Instant dayAfter = NOW.plus(Duration.ofDays(1));
        atOnce(IntStream.range(0, 8)
                .mapToObj(i -> attempt(dayAfter, office -> office.filling().fill(event)))
                .toList());
        attempt(dayAfter, office -> office.filling().fill(event)).call();

        assertThat(ids(BookingState.OFFERED))
                .containsExactly(all.get(3).id(), all.get(4).id());
        assertThat(steps(Transition.OFFER)).isEqualTo(2);
        assertThat(booked()).isEqualTo(5);
    }

    @Test
    void who_has_no_desk_gets_a_kept_place_past_those_who_wait_longer_with_one() throws Exception {
        TestDatabase.inTransactionDo("lms", entities -> {
            Event kept = entities.find(Event.class, event.id().value());
            kept.revise(kept.terms().with(new Capacity(1, 5, 2, IN_JULY.toLocalDate())));
        });
        for (Booking booking : applied(6)) {
            attempt(NOW, office -> office.approve(booking.id())).call();
        }

        List<BookingState> told = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            told.add(TestDatabase.inTransaction("lms", entities -> new WaitingOffice(entities, town, NOW)
                    .apply(event, new Applicant(aPerson(), Desk.NONE))));
        }

        assertThat(told).containsExactly(BookingState.CONFIRMED, BookingState.CONFIRMED, BookingState.WAITING);
        assertThat(count(BookingState.WAITING)).isEqualTo(4);
        assertThat(booked()).isEqualTo(5);
    }

    private Callable<Boolean> any(int what, Booking booking) {
        BookingId id = booking.id();
        Instant late = NOW.plus(Duration.ofDays(4));
        return switch (what) {
            case 0, 1 -> attempt(NOW, office -> office.approve(id));
            case 2 -> attempt(NOW, office -> office.places().accept(office.booking(id), by(booking)));
            case 3 -> attempt(NOW, office -> office.places().cancel(office.booking(id), by(booking)));
            case 4 -> attempt(NOW, office -> office.places().withdraw(office.booking(id), by(booking)));
            default -> attempt(late, office -> office.lapse(id, late));
        };
    }

    /** Pairs of which the one stood before the other, still waited, and was passed by. */
    private List<?> promotedOutOfOrder() {
        return TestDatabase.inTransaction("lms", entities -> entities.createNativeQuery("""
                        select mine.position, later.position from lms.waiting_position mine
                        join lms.booking b on b.id = mine.booking and b.state = 'WAITING'
                        join lms.waiting_position later on later.event = mine.event and later.position > mine.position
                        join lms.booking_step s on s.booking = later.booking and s.transition in ('OFFER', 'MOVE_UP')
                        where mine.event = :event
                        """)
                .setParameter("event", event.id().value())
                .getResultList());
    }

    private List<Booking> applied(int people) {
        List<Booking> bookings = IntStream.range(0, people)
                .mapToObj(i -> new Booking(event, aPerson(), "", NOW.minusSeconds(people - i)))
                .toList();
        TestDatabase.inTransactionDo("lms", entities -> bookings.forEach(entities::persist));
        return bookings;
    }

    /** A refusal changes nothing. */
    private Callable<Boolean> attempt(Instant now, Want want) {
        return () -> {
            try {
                TestDatabase.inTransactionDo("lms", entities -> want.of(new WaitingOffice(entities, town, now)));
                return true;
            } catch (Refusal refused) {
                return false;
            }
        };
    }

    private static void atOnce(List<Callable<Boolean>> wanted) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<Boolean> future : threads.invokeAll(wanted)) {
                future.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    private long count(BookingState state) {
        return ids(state).size();
    }

    private List<BookingId> ids(BookingState state) {
        return TestDatabase.inTransaction("lms", entities -> entities.createQuery(
                        "select b from Booking b where b.event = :event and b.state = :state order by b.appliedAt",
                        Booking.class)
                .setParameter("event", event.id().value())
                .setParameter("state", state)
                .getResultStream()
                .map(Booking::id)
                .toList());
    }

    private long steps(Transition transition) {
        return number("""
                select count(*) from lms.booking_step s join lms.booking b on b.id = s.booking
                where b.event = :event and s.transition = '%s'
                """.formatted(transition));
    }

    private long booked() {
        return number("select booked from lms.event where id = :event");
    }

    private List<?> positions() {
        return TestDatabase.inTransaction("lms", entities -> entities.createNativeQuery(
                        "select position from lms.waiting_position where event = :event")
                .setParameter("event", event.id().value())
                .getResultList());
    }

    private long number(String sql) {
        return TestDatabase.inTransaction("lms", entities -> ((Number) entities.createNativeQuery(sql)
                        .setParameter("event", event.id().value())
                        .getSingleResult())
                .longValue());
    }

    private static Decision by(Booking booking) {
        return Decision.of(booking.person(), NOW);
    }

    /** What somebody wants. */
    @FunctionalInterface
    private interface Want {

        void of(WaitingOffice office);
    }
}
