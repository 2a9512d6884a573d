// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seminar.infrastructure;

import static de.digifit.lms.seminar.Samples.IN_JULY;
import static de.digifit.lms.seminar.Samples.TODAY;
import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.anEvent;
import static de.digifit.lms.seminar.Samples.anEventOfUnits;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.core.shared.TestDatabase;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.NoSuchSeminar;
import de.digifit.lms.seminar.Seminar;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaEventsTest {

    private static final int ATTEMPTS = 200;
    private static final int THREADS = 16;
    private static final int PLACES = 10;

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("lms");

    private final JpaEvents events = new JpaEvents();
    private final TownId town = aTown();
    private final Seminar seminar = aSeminar(town);

    @BeforeEach
    void open() {
        events.entities = transaction.entities();
        transaction.entities().persist(seminar);
    }

    @Test
    void an_event_of_several_dates_and_lecturers_is_read_with_each_of_them_once() {
        Event event = anEventOfUnits(seminar, IN_JULY, 4, 8, 8);
        PersonId jo = aPerson();
        event.isHeldBy(jo);
        event.isHeldBy(aPerson());
        events.add(event);
        transaction.written();

        assertThat(events.get(town, event.id()).units()).isEqualTo(20);
        transaction.written();
        assertThat(events.open(town, seminar.id(), TODAY)).singleElement().satisfies(read -> {
            assertThat(read.units()).isEqualTo(20);
            assertThat(read.sessions()).hasSize(3).isSortedAccordingTo((a, b) -> a.startsAt()
                    .compareTo(b.startsAt()));
        });
        transaction.written();
        assertThat(events.heldBy(town, jo)).singleElement().satisfies(read -> {
            assertThat(read.units()).isEqualTo(20);
            assertThat(read.isHeldByLecturer(jo)).isTrue();
        });
    }

    @Test
    void an_event_of_another_town_is_no_event() {
        Event event = anEvent(seminar, PLACES);
        events.add(event);
        transaction.written();

        assertThatThrownBy(() -> events.get(aTown(), event.id())).isInstanceOf(NoSuchSeminar.class);
        assertThat(events.get(aTown(), List.of(event.id()))).isEmpty();
        assertThat(events.open(aTown(), seminar.id(), TODAY)).isEmpty();
    }

    @Test
    void only_published_events_that_still_accept_applications_are_open_soonest_first() {
        Event later = anEvent(seminar, PLACES, IN_JULY.plusDays(7));
        Event sooner = anEvent(seminar, PLACES, IN_JULY);
        Event closed = anEvent(seminar, PLACES, TODAY.plusDays(3).atTime(9, 0));
        Event held = anEvent(seminar, PLACES, IN_JULY.plusDays(1));
        held.held();
        List.of(later, sooner, closed, held).forEach(events::add);
        transaction.written();

        assertThat(events.open(town, seminar.id(), TODAY))
                .extracting(Event::id)
                .containsExactly(sooner.id(), later.id());
        assertThat(events.between(town, TODAY, IN_JULY.toLocalDate()))
                .extracting(Event::id)
                .containsExactly(closed.id(), sooner.id());
    }

    @Test
    void a_place_is_taken_while_one_is_free_and_freed_only_when_taken() {
        Event event = anEvent(seminar, 1);
        events.add(event);
        transaction.written();

        events.freePlace(event.id());
        assertThat(events.takePlace(event.id())).isTrue();
        assertThat(events.takePlace(event.id())).isFalse();
        events.freePlace(event.id());
        assertThat(events.takePlace(event.id())).isTrue();
    }

    @Test
    void of_two_hundred_who_ask_at_the_same_time_for_ten_places_ten_get_one() throws Exception {
        Seminar other = aSeminar(aTown());
        Event event = anEvent(other, PLACES);
        TestDatabase.inTransactionDo("lms", entities -> {
            entities.persist(other);
            entities.persist(event);
        });

        List<Boolean> got = together(() -> TestDatabase.inTransaction("lms", entities -> take(entities, event.id())));

        assertThat(got).hasSize(ATTEMPTS);
        assertThat(got.stream().filter(taken -> taken)).hasSize(PLACES);
        assertThat(events.get(other.town(), event.id()).booked()).isEqualTo(PLACES);
    }

    private static boolean take(EntityManager entities, EventId id) {
        JpaEvents mine = new JpaEvents();
        mine.entities = entities;
        return mine.takePlace(id);
    }

    private static <T> List<T> together(Callable<T> attempt) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<T> results = new ArrayList<>();
            List<Callable<T>> attempts = new ArrayList<>();
            for (int i = 0; i < ATTEMPTS; i++) {
                attempts.add(attempt);
            }
            for (Future<T> future : threads.invokeAll(attempts)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
