// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.venue.infrastructure;

import static de.digifit.lms.seminar.Samples.IN_JULY;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.anEvent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.shared.Ids;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.core.shared.TestDatabase;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.venue.Claim;
import de.digifit.lms.venue.Span;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlOccupanciesTest {

    private static final int ATTEMPTS = 40;
    private static final int THREADS = 8;

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("lms");

    private final SqlOccupancies occupancies = new SqlOccupancies();
    private final Seminar seminar = aSeminar(aTown());
    private final Event one = anEvent(seminar, 10);
    private final Event other = anEvent(seminar, 10);
    private final UUID room = Ids.next();

    @BeforeEach
    void open() {
        occupancies.entities = transaction.entities();
        transaction.entities().persist(seminar);
        transaction.entities().persist(one);
        transaction.entities().persist(other);
    }

    @Test
    void a_room_is_taken_while_another_event_has_it_and_free_when_that_one_ends() {
        occupancies.put(one.id().value(), List.of(claim(IN_JULY, 180)));

        assertThat(taken(other, claim(IN_JULY.plusMinutes(179), 60))).isTrue();
        assertThat(taken(other, claim(IN_JULY.plusMinutes(180), 60))).isFalse();
        assertThat(taken(other, claim(IN_JULY.minusMinutes(60), 60))).isFalse();
        assertThat(taken(one, claim(IN_JULY, 180))).isFalse();
    }

    @Test
    void what_an_event_needs_now_stands_in_place_of_what_it_needed_before() {
        occupancies.put(one.id().value(), List.of(claim(IN_JULY, 180)));
        occupancies.put(one.id().value(), List.of(claim(IN_JULY.plusDays(1), 180)));

        assertThat(taken(other, claim(IN_JULY, 180))).isFalse();
        assertThat(taken(other, claim(IN_JULY.plusDays(1), 180))).isTrue();

        occupancies.release(one.id().value());
        assertThat(taken(other, claim(IN_JULY.plusDays(1), 180))).isFalse();
    }

    @Test
    void the_database_itself_refuses_the_second_one() {
        occupancies.put(one.id().value(), List.of(claim(IN_JULY, 180)));

        assertThatThrownBy(() -> occupancies.put(other.id().value(), List.of(claim(IN_JULY.plusMinutes(1), 60))))
                .hasStackTraceContaining("nothing_twice");
    }

    @Test
    void what_is_shared_with_a_reason_is_kept_with_it() {
        occupancies.put(one.id().value(), List.of(claim(IN_JULY, 180)));
        occupancies.put(other.id().value(), List.of(claim(IN_JULY, 180).shared("Beide nutzen nur die Bühne")));

        assertThat(occupancies.busy(List.of(room), IN_JULY.minusDays(1), IN_JULY.plusDays(1)))
                .hasSize(2)
                .allSatisfy(busy -> assertThat(busy.span()).isEqualTo(Span.of(IN_JULY, 180)));
        assertThat(occupancies.busy(List.of(), IN_JULY, IN_JULY)).isEmpty();
    }

    @Test
    void of_many_who_want_the_room_at_the_same_time_one_gets_it() throws Exception {
        Seminar many = aSeminar(aTown());
        List<Event> events = new ArrayList<>();
        TestDatabase.inTransactionDo("lms", entities -> {
            entities.persist(many);
            for (int i = 0; i < ATTEMPTS; i++) {
                Event event = anEvent(many, 10);
                entities.persist(event);
                events.add(event);
            }
        });

        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Callable<Boolean>> attempts = new ArrayList<>();
        events.forEach(
                event -> attempts.add(() -> TestDatabase.inTransaction("lms", entities -> wants(entities, event))));
        int got = 0;
        for (Future<Boolean> attempt : threads.invokeAll(attempts)) {
            got += attempt.get() ? 1 : 0;
        }
        threads.shutdown();

        assertThat(got).isEqualTo(1);
    }

    private boolean wants(EntityManager entities, Event event) {
        SqlOccupancies mine = new SqlOccupancies();
        mine.entities = entities;
        List<Claim> claims = List.of(claim(IN_JULY, 180));
        boolean free = mine.taken(event.id().value(), claims).isEmpty();
        if (free) {
            mine.put(event.id().value(), claims);
        }
        return free;
    }

    private boolean taken(Event event, Claim claim) {
        return !occupancies.taken(event.id().value(), List.of(claim)).isEmpty();
    }

    private Claim claim(LocalDateTime from, int minutes) {
        return new Claim(Claim.Kind.ROOM, room, "Saal 1", true, Span.of(from, minutes), "");
    }
}
