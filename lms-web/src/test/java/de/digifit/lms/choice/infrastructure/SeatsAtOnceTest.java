// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.choice.infrastructure;

import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.account.SignedInAs;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.TestDatabase;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.Bookings;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.Desks;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.booking.application.Diary;
import de.digifit.lms.booking.infrastructure.BookingAdapters;
import de.digifit.lms.choice.DateFull;
import de.digifit.lms.choice.application.ChoiceOffice;
import de.digifit.lms.choice.application.MyChoice;
import de.digifit.lms.seminar.Events;
import de.digifit.lms.seminar.Market;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.Session;
import de.digifit.lms.seminar.infrastructure.SeminarAdapters;
import de.digifit.lms.venue.infrastructure.VenueAdapters;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Seats of a date on a real database while many want the last of them at once. */
class SeatsAtOnceTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, TownClock.ZONE);
    private static final int PEOPLE = 12;
    private static final int SEATS = 2;

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final TownId town = aTown();
    private final Seminar seminar = aSeminar(town);
    private final Market market = Market.of(seminar);
    private final List<Booking> bookings = IntStream.range(0, PEOPLE)
            .mapToObj(i -> new Booking(market.event(), aPerson(), "", NOW.plusSeconds(i)))
            .toList();

    @BeforeEach
    void everybody_has_a_place() {
        bookings.forEach(booking -> booking.go(Transition.APPROVE, Decision.of(aPerson(), NOW)));
        TestDatabase.inTransactionDo("lms", entities -> {
            Stream.of(market.small(), market.large(), seminar, market.event()).forEach(entities::persist);
            bookings.forEach(entities::persist);
        });
    }

    @RepeatedTest(3)
    void of_many_who_want_a_date_at_once_as_many_get_it_as_it_has_seats() throws Exception {
        List<Boolean> got = atOnce(bookings.stream()
                .map(booking -> attempt(booking, market.morningSmall()))
                .toList());

        assertThat(got).filteredOn(one -> one).hasSize(SEATS);
        assertThat(taken(market.morningSmall())).isEqualTo(SEATS);
        assertThat(taken(market.morningLarge())).isZero();
    }

    @Test
    void whoever_changes_to_and_fro_at_once_has_one_date_of_the_group_in_the_end() throws Exception {
        List<Callable<Boolean>> clicks = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Booking booking = bookings.get(i % SEATS);
            clicks.add(attempt(booking, i % 3 == 0 ? market.morningSmall() : market.morningLarge()));
        }

        List<Boolean> done = atOnce(clicks);

        assertThat(done).containsOnly(true);
        assertThat(taken(market.morningSmall()) + taken(market.morningLarge())).isEqualTo(SEATS);
    }

    private Callable<Boolean> attempt(Booking booking, Session date) {
        return () -> {
            session.person(booking.person(), town);
            return TestDatabase.inTransaction("lms", entities -> {
                try {
                    choice(entities).choose(booking.id(), List.of(date.id()));
                    return true;
                } catch (DateFull full) {
                    return false;
                }
            });
        };
    }

    private static MyChoice choice(EntityManager entities) {
        JpaChoices choices = new JpaChoices();
        choices.entities = entities;
        Bookings bookings = BookingAdapters.bookings(entities);
        Events events = SeminarAdapters.events(entities);
        Diary diary = new Diary(bookings, events, SeminarAdapters.seminars(entities), new Desks());
        return ChoiceOffice.mine(bookings, events, choices, VenueAdapters.venues(entities), diary, CLOCK);
    }

    private int taken(Session date) {
        return TestDatabase.inTransaction("lms", entities -> {
            JpaChoices choices = new JpaChoices();
            choices.entities = entities;
            return choices.taken(market.event().id(), List.of()).getOrDefault(date.id(), 0);
        });
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
}
