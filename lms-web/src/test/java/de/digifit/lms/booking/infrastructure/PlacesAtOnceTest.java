// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking.infrastructure;

import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.anEvent;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Heard;
import de.digifit.core.shared.TestDatabase;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.Desks;
import de.digifit.lms.booking.PlaceFreed;
import de.digifit.lms.booking.StepNotPossible;
import de.digifit.lms.booking.StepTaken;
import de.digifit.lms.booking.application.Diary;
import de.digifit.lms.booking.application.FollowUp;
import de.digifit.lms.booking.application.Places;
import de.digifit.lms.booking.application.Steps;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.infrastructure.SeminarAdapters;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Places on a real database while several want something of them at once. */
class PlacesAtOnceTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, TownClock.ZONE);
    private static final int PEOPLE = 24;
    private static final int PLACES = 8;

    private final TownId town = aTown();
    private final Seminar seminar = aSeminar(town);
    private final Event event = anEvent(seminar, PLACES);

    @Test
    void of_two_decisions_at_the_same_time_one_counts_and_the_other_finds_it_decided() throws Exception {
        List<Booking> booking = keep(1);

        List<Boolean> done = atOnce(IntStream.range(0, 8)
                .mapToObj(i -> attempt(booking.get(0), (places, one) -> places.approve(one, by(aPerson()))))
                .toList());

        assertThat(done).filteredOn(one -> one).hasSize(1);
        assertThat(booked()).isEqualTo(1);
        assertThat(states()).containsExactly(BookingState.CONFIRMED);
    }

    @Test
    void while_many_cancel_at_once_no_place_is_lost_and_none_stays_empty_while_somebody_waits() throws Exception {
        List<Booking> all = keep(PEOPLE);
        for (Booking booking : all) {
            attempt(booking, (places, one) -> places.approve(one, by(aPerson())))
                    .call();
        }
        assertThat(booked()).isEqualTo(PLACES);

        List<Boolean> cancelled = atOnce(all.subList(0, PLACES).stream()
                .flatMap(booking -> IntStream.range(0, 2)
                        .mapToObj(i -> attempt(booking, (places, one) -> places.cancel(one, by(one.person())))))
                .toList());

        assertThat(cancelled).filteredOn(one -> one).hasSize(PLACES);
        assertThat(booked()).isEqualTo(PLACES);
        assertThat(states()).filteredOn(BookingState::hasPlace).hasSize(PLACES);
        assertThat(states()).filteredOn(state -> state == BookingState.WAITING).hasSize(PEOPLE - 2 * PLACES);
        assertThat(states())
                .filteredOn(state -> state == BookingState.CANCELLED)
                .hasSize(PLACES);
    }

    private List<Booking> keep(int people) {
        List<Booking> bookings = IntStream.range(0, people)
                .mapToObj(i -> new Booking(event, aPerson(), "", NOW.plusSeconds(i)))
                .toList();
        TestDatabase.inTransactionDo("lms", entities -> {
            entities.persist(seminar);
            entities.persist(event);
            bookings.forEach(entities::persist);
        });
        return bookings;
    }

    /** As an act does it: the row of the booking first, then the step; a refusal changes nothing. */
    private Callable<Boolean> attempt(Booking booking, Want want) {
        return () -> TestDatabase.inTransaction("lms", entities -> {
            JpaBookings bookings = new JpaBookings();
            bookings.entities = entities;
            try {
                want.of(places(entities, bookings), bookings.get(town, booking.id()));
                return true;
            } catch (StepNotPossible e) {
                return false;
            }
        });
    }

    private static Places places(EntityManager entities, JpaBookings bookings) {
        Heard<PlaceFreed> freed = new Heard<>();
        Diary diary =
                new Diary(bookings, SeminarAdapters.events(entities), SeminarAdapters.seminars(entities), new Desks());
        Steps steps = new Steps(bookings, new Heard<StepTaken>());
        Places places = new Places(bookings, SeminarAdapters.events(entities), diary, steps, freed);
        freed.listen(FollowUp.of(bookings, places, diary, CLOCK));
        return places;
    }

    private static <T> List<T> atOnce(List<Callable<T>> wanted) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<T> done = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(wanted)) {
                done.add(future.get());
            }
            return done;
        } finally {
            threads.shutdown();
        }
    }

    private int booked() {
        return TestDatabase.inTransaction(
                "lms", entities -> ((Number) entities.createNativeQuery("select booked from lms.event where id = :id")
                                .setParameter("id", event.id().value())
                                .getSingleResult())
                        .intValue());
    }

    private List<BookingState> states() {
        return TestDatabase.inTransaction("lms", entities -> entities.createQuery(
                        "select b.state from Booking b where b.event = :event", BookingState.class)
                .setParameter("event", event.id().value())
                .getResultList());
    }

    private static Decision by(PersonId person) {
        return Decision.of(person, NOW.plusSeconds(3600));
    }

    /** What somebody wants of the places. */
    @FunctionalInterface
    private interface Want {

        void of(Places places, Booking booking);
    }
}
