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
import de.digifit.core.role.Desk;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.core.shared.TestDatabase;
import de.digifit.core.shared.Words;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.NoSuchSeminar;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.Session;
import de.digifit.lms.terms.Arrangements;
import de.digifit.lms.terms.Arrangements.Aid;
import de.digifit.lms.terms.Capacity;
import de.digifit.lms.terms.Cost;
import de.digifit.lms.terms.Deadlines;
import de.digifit.lms.terms.FewerPlacesThanBooked;
import de.digifit.lms.terms.FreePlaces;
import de.digifit.lms.terms.Mode;
import de.digifit.lms.terms.Provider;
import de.digifit.lms.terms.Terms;
import de.digifit.lms.venue.RoomId;
import de.digifit.lms.venue.Span;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
        assertThat(events.open(town, seminar.id(), TODAY, PLACES))
                .singleElement()
                .satisfies(read -> {
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
        assertThat(events.open(aTown(), seminar.id(), TODAY, PLACES)).isEmpty();
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

        assertThat(events.open(town, seminar.id(), TODAY, PLACES))
                .extracting(Event::id)
                .containsExactly(sooner.id(), later.id());
        assertThat(events.open(town, seminar.id(), TODAY, 1))
                .extracting(Event::id)
                .containsExactly(sooner.id());
        assertThat(events.between(town, TODAY, IN_JULY.toLocalDate()))
                .extracting(Event::id)
                .containsExactly(closed.id(), sooner.id());
    }

    @Test
    void all_terms_and_where_each_date_takes_place_are_read_as_they_were_written() {
        Terms terms = new Terms(
                Terms.Kind.INFORMATION,
                Mode.HYBRID,
                new Provider(Provider.Kind.ASSOCIATION, "Studieninstitut"),
                new Capacity(6, 20, 2, TODAY.plusDays(3)),
                new Deadlines(TODAY.plusDays(1), TODAY.plusDays(2), TODAY.plusDays(3)),
                new Cost(new BigDecimal("185.50"), new BigDecimal("950"), "11.20.01"),
                new Arrangements(Set.of(Aid.CAPTIONS, Aid.STEP_FREE), new Words("Ein Beispiel", "An example")));
        RoomId room = new RoomId(Ids.next());
        PersonId kai = aPerson();
        Session session = new Session(new Words("Gruppe 1", "Group 1"), Span.of(IN_JULY, 90), 2, false)
                .in(room)
                .at("Treffpunkt Foyer")
                .parallel("A")
                .heldBy(List.of(kai));
        Event event = new Event(seminar, terms, "Rathaus", List.of(session));
        UUID tablets = Ids.next();
        event.needs(List.of(tablets));
        events.add(event);
        transaction.written();

        Event read = events.get(town, event.id());

        assertThat(read.state()).isEqualTo(Event.State.DRAFT);
        assertThat(read.terms()).isEqualTo(terms);
        assertThat(read.equipment()).containsExactly(tablets);
        assertThat(read.isHeldByLecturer(kai)).isTrue();
        assertThat(read.sessions()).singleElement().satisfies(date -> {
            assertThat(date.room()).contains(room);
            assertThat(date.place()).isEqualTo("Treffpunkt Foyer");
            assertThat(date.parallel()).isEqualTo("A");
            assertThat(date.span()).isEqualTo(Span.of(IN_JULY, 90));
        });
        assertThat(events.open(town, seminar.id(), TODAY, PLACES)).isEmpty();
        assertThat(events.heldBy(town, kai)).isEmpty();
        read.publish();
        transaction.written();
        assertThat(events.heldBy(town, kai)).hasSize(1);
    }

    @Test
    void dates_that_stay_keep_their_ids_when_an_event_is_moved() {
        Event event = anEventOfUnits(seminar, IN_JULY, 4, 4, 4);
        events.add(event);
        transaction.written();
        List<UUID> before = events.get(town, event.id()).sessions().stream()
                .map(Session::id)
                .toList();
        Event loaded = events.hold(town, event.id());

        loaded.move(
                loaded.terms(),
                "Bürgerhaus",
                anEventOfUnits(seminar, IN_JULY.plusDays(7), 4, 4).sessions(),
                "Krank");
        transaction.written();

        Event read = events.get(town, event.id());
        assertThat(read.sessions()).extracting(Session::id).isEqualTo(before.subList(0, 2));
        assertThat(read.startsAt()).isEqualTo(IN_JULY.plusDays(7));
        assertThat(read.revision()).isEqualTo(1);
        assertThat(read.why()).isEqualTo("Krank");
    }

    @Test
    void there_are_never_fewer_places_than_are_taken() {
        Event event = anEvent(seminar, 3);
        events.add(event);
        transaction.written();
        events.takePlace(event.id(), Desk.FIXED, TODAY);
        events.takePlace(event.id(), Desk.FIXED, TODAY);

        Event held = events.hold(town, event.id());

        assertThatThrownBy(() -> held.revise(held.terms().with(Capacity.of(1, 1))))
                .isInstanceOf(FewerPlacesThanBooked.class);
        held.revise(held.terms().with(Capacity.of(1, 2)));
        transaction.written();
        assertThat(events.takePlace(event.id(), Desk.FIXED, TODAY)).isFalse();
    }

    @Test
    void nobody_takes_a_place_in_what_is_a_draft_or_called_off() {
        Event event = anEvent(seminar, 3);
        event.callOff("Zu wenige");
        events.add(event);
        transaction.written();

        assertThat(events.takePlace(event.id(), Desk.FIXED, TODAY)).isFalse();
    }

    @Test
    void a_place_is_taken_while_one_is_free_and_freed_only_when_taken() {
        Event event = anEvent(seminar, 1);
        events.add(event);
        transaction.written();

        events.freePlace(event.id(), Desk.FIXED);
        assertThat(events.takePlace(event.id(), Desk.FIXED, TODAY)).isTrue();
        assertThat(events.takePlace(event.id(), Desk.FIXED, TODAY)).isFalse();
        events.freePlace(event.id(), Desk.FIXED);
        assertThat(events.takePlace(event.id(), Desk.FIXED, TODAY)).isTrue();
    }

    @Test
    void what_is_kept_free_is_taken_by_people_without_a_desk_only_until_its_day_is_over() {
        Event event = anEvent(seminar, 3);
        event.revise(event.terms().with(new Capacity(1, 3, 1, TODAY)));
        events.add(event);
        transaction.written();
        EventId id = event.id();

        assertThat(events.takePlace(id, Desk.FIXED, TODAY)).isTrue();
        assertThat(events.takePlace(id, Desk.FIXED, TODAY)).isTrue();
        assertThat(events.takePlace(id, Desk.FIXED, TODAY)).isFalse();
        assertThat(events.free(id, TODAY)).isEqualTo(new FreePlaces(3, 2, 0, 1));
        assertThat(events.takePlace(id, Desk.NONE, TODAY)).isTrue();
        events.freePlace(id, Desk.NONE);
        assertThat(events.takePlace(id, Desk.FIXED, TODAY)).isFalse();
        assertThat(events.takePlace(id, Desk.FIXED, TODAY.plusDays(1))).isTrue();
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
        return mine.takePlace(id, Desk.FIXED, TODAY);
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
