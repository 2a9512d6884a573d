// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking.infrastructure;

import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.anEvent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.core.shared.TestDatabase;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Bookings.Demand;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.NoSuchBooking;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaBookingsTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final int THREADS = 16;

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("lms");

    private final JpaBookings bookings = new JpaBookings();
    private final TownId town = aTown();
    private final Seminar seminar = aSeminar(town);
    private final Event event = anEvent(seminar, 10);

    @BeforeEach
    void open() {
        bookings.entities = transaction.entities();
        transaction.entities().persist(seminar);
        transaction.entities().persist(event);
    }

    @Test
    void a_booking_is_read_with_its_steps_in_their_order() {
        PersonId leader = aPerson();
        Booking booking = booked(aPerson(), 0);
        booking.go(Transition.APPROVE_TO_WAIT, new Decision(aPerson(), leader, "Gut so", NOW.plusSeconds(1)));
        booking.go(Transition.MOVE_UP, Decision.of(booking.person(), NOW.plusSeconds(2)));
        transaction.written();

        Booking read = bookings.get(town, booking.id());

        assertThat(read.state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(read.steps())
                .extracting(step -> step.transition())
                .containsExactly(Transition.APPLY, Transition.APPROVE_TO_WAIT, Transition.MOVE_UP);
        assertThat(read.steps().get(1).decision().onBehalfOf()).isEqualTo(leader);
    }

    @Test
    void a_booking_of_another_town_is_no_booking() {
        Booking booking = booked(aPerson(), 0);
        transaction.written();

        assertThatThrownBy(() -> bookings.get(aTown(), booking.id())).isInstanceOf(NoSuchBooking.class);
    }

    @Test
    void only_a_living_booking_is_found_for_an_event() {
        PersonId alex = aPerson();
        booked(alex, 0).go(Transition.WITHDRAW, Decision.of(alex, NOW));
        transaction.written();
        assertThat(bookings.findAlive(alex, event.id())).isEmpty();

        Booking again = booked(alex, 1);
        transaction.written();

        assertThat(bookings.findAlive(alex, event.id()).map(Booking::id)).contains(again.id());
        assertThat(bookings.of(alex))
                .extracting(Booking::state)
                .containsExactly(BookingState.APPLIED, BookingState.WITHDRAWN);
        assertThat(bookings.alive(alex)).extracting(Booking::id).containsExactly(again.id());
        assertThat(bookings.alive(aPerson())).isEmpty();
    }

    @Test
    void who_waits_comes_in_the_order_of_application() {
        Booking second = booked(aPerson(), 2);
        Booking first = booked(aPerson(), 1);
        Booking undecided = booked(aPerson(), 0);
        second.go(Transition.APPROVE_TO_WAIT, Decision.of(aPerson(), NOW.plusSeconds(3)));
        first.go(Transition.APPROVE_TO_WAIT, Decision.of(aPerson(), NOW.plusSeconds(4)));
        transaction.written();

        assertThat(bookings.waiting(event.id())).extracting(Booking::id).containsExactly(first.id(), second.id());
        assertThat(bookings.demand(town, List.of(event.id()))).containsEntry(event.id(), new Demand(1, 2));
        assertThat(bookings.undecided(List.of(first.person(), undecided.person())))
                .extracting(Booking::id)
                .containsExactly(undecided.id());
    }

    @Test
    void the_database_refuses_a_second_living_booking() {
        PersonId alex = aPerson();
        booked(alex, 0);
        booked(alex, 1);

        assertThatThrownBy(transaction::written)
                .isInstanceOf(PersistenceException.class)
                .hasStackTraceContaining("booking_alive");
    }

    @Test
    void of_many_applications_at_the_same_time_one_is_kept() throws Exception {
        Seminar other = aSeminar(aTown());
        Event wanted = anEvent(other, 10);
        PersonId alex = aPerson();
        TestDatabase.inTransactionDo("lms", entities -> {
            entities.persist(other);
            entities.persist(wanted);
        });
        Callable<Boolean> attempt = () -> TestDatabase.inTransaction("lms", entities -> apply(entities, alex, wanted));

        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        int made = 0;
        try {
            for (Future<Boolean> future : threads.invokeAll(Collections.nCopies(THREADS * 4, attempt))) {
                made += future.get() ? 1 : 0;
            }
        } finally {
            threads.shutdown();
        }

        assertThat(made).isEqualTo(1);
        assertThat(bookings.of(alex)).hasSize(1);
    }

    // As the act does it: first the lock, then the question.
    private static boolean apply(EntityManager entities, PersonId person, Event event) {
        JpaBookings mine = new JpaBookings();
        mine.entities = entities;
        mine.serialise(person);
        if (mine.findAlive(person, event.id()).isPresent()) {
            return false;
        }
        mine.add(new Booking(event, person, "", NOW));
        return true;
    }

    private Booking booked(PersonId person, int seconds) {
        Booking booking = new Booking(event, person, "", NOW.plusSeconds(seconds));
        bookings.add(booking);
        return booking;
    }
}
