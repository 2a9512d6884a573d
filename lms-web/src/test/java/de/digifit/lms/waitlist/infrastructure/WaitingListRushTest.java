// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.waitlist.infrastructure;

import static de.digifit.lms.seminar.Samples.IN_JULY;
import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.anEvent;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.role.Desk;
import de.digifit.core.shared.Absence;
import de.digifit.core.shared.Refusal;
import de.digifit.core.shared.SecuredInterceptor;
import de.digifit.core.shared.TestDatabase;
import de.digifit.lms.KeptFigure;
import de.digifit.lms.booking.Applicant;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.terms.Capacity;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Many people apply, take back, accept, decline and let offers lapse while the number of places goes up and down; then
 * {@link WaitingListAudit} recomputes everything from the steps.
 *
 * <p>A short round of it with each build; 100,000 operations from 32 threads with {@code -Dbench}.
 */
class WaitingListRushTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final Instant LATE = NOW.plus(Duration.ofDays(4));
    private static final int OPERATIONS = KeptFigure.wanted() ? 100_000 : 800;
    private static final int THREADS = KeptFigure.wanted() ? 32 : 8;
    private static final int EVENTS = KeptFigure.wanted() ? 20 : 4;
    private static final int PEOPLE = EVENTS * 15;
    private static final int PLACES = 5;
    private static final int RESERVED = 2;
    private static final int ATTEMPTS = 3;

    private final TownId town = aTown();
    private final Seminar seminar = aSeminar(town);
    private final List<Event> events =
            IntStream.range(0, EVENTS).mapToObj(i -> event(i)).toList();
    private final List<PersonId> people =
            Stream.generate(() -> aPerson()).limit(PEOPLE).toList();

    @Test
    void promotion_happens_once_and_in_order_and_no_place_is_idle_while_somebody_waits() throws Exception {
        TestDatabase.inTransactionDo("lms", entities -> {
            entities.persist(seminar);
            events.forEach(entities::persist);
        });
        Random chance = new Random(20260601);
        atOnce(IntStream.range(0, OPERATIONS)
                .mapToObj(i -> any(chance.nextInt(10), pick(events, chance), pick(people, chance)))
                .toList());
        // The round of the timer, which closes what crossed.
        events.forEach(event -> TestDatabase.inTransactionDo(
                "lms",
                entities -> new WaitingOffice(entities, town, NOW).filling().fill(event)));

        List<String> violations =
                TestDatabase.inTransaction("lms", entities -> new WaitingListAudit(entities, town).violations());

        String notes = OPERATIONS
                + " random operations (apply, cancel, withdraw, accept, decline, lapse, capacity) from " + THREADS
                + " threads on " + EVENTS + " events; recomputed from the log of steps by SQL of its own";
        new KeptFigure("waitlist-violations", violations.size(), "violations", "= 0", "WaitingListRushTest", notes)
                .keep();
        assertThat(violations).isEmpty();
    }

    /** In each second one some places are kept for people without a desk. */
    private Event event(int number) {
        Event event = anEvent(seminar, PLACES, IN_JULY.plusDays(number));
        int reserved = number % 2 * RESERVED;
        event.revise(event.terms().with(new Capacity(1, PLACES, reserved, IN_JULY.toLocalDate())));
        return event;
    }

    private static Desk desk(PersonId person) {
        return Math.floorMod(person.value().hashCode(), 4) == 0 ? Desk.NONE : Desk.FIXED;
    }

    private Callable<Boolean> any(int what, Event event, PersonId person) {
        return switch (what) {
            case 0, 1, 2, 3 -> attempt(NOW, office -> office.apply(event, new Applicant(person, desk(person))));
            case 4 -> attempt(NOW, office -> office.places().cancel(office.mine(event, person), by(person)));
            case 5 -> attempt(NOW, office -> office.places().withdraw(office.mine(event, person), by(person)));
            case 6, 7 -> attempt(NOW, office -> office.places().accept(office.mine(event, person), by(person)));
            case 8 ->
                attempt(LATE, office -> office.lapse(office.mine(event, person).id(), LATE));
            default -> resize(event, person);
        };
    }

    /** Up or down by one, never below what is booked or kept: those who plan would see to that. */
    private Callable<Boolean> resize(Event event, PersonId person) {
        int more = person.value().hashCode() % 2 == 0 ? 1 : -1;
        return () -> {
            TestDatabase.inTransactionDo("lms", entities -> entities.createNativeQuery("""
                            update lms.event set places = places + :more
                            where id = :id and places + :more
                                between greatest(booked + greatest(0, reserved - booked_no_desk), minimum) and 8
                            """)
                    .setParameter("more", more)
                    .setParameter("id", event.id().value())
                    .executeUpdate());
            return attempt(NOW, office -> office.filling().fill(event)).call();
        };
    }

    /** A refusal changes nothing. */
    private Callable<Boolean> attempt(Instant now, Want want) {
        return () -> {
            for (int attempt = 1; true; attempt++) {
                try {
                    TestDatabase.inTransactionDo("lms", entities -> want.of(new WaitingOffice(entities, town, now)));
                    return true;
                } catch (Refusal | Absence refused) {
                    return false;
                } catch (OptimisticLockException somebodyElseWasFaster) {
                    return false;
                } catch (PersistenceException failure) {
                    // As each act does: what gave way to another is done again.
                    if (attempt == ATTEMPTS || !SecuredInterceptor.gaveWay(failure)) {
                        throw failure;
                    }
                }
            }
        };
    }

    private static void atOnce(List<Callable<Boolean>> wanted) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Boolean>> futures = new ArrayList<>(threads.invokeAll(wanted));
            for (Future<Boolean> future : futures) {
                future.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    private static <T> T pick(List<T> some, Random chance) {
        return some.get(chance.nextInt(some.size()));
    }

    private static Decision by(PersonId person) {
        return Decision.of(person, NOW);
    }

    /** What somebody wants. */
    @FunctionalInterface
    private interface Want {

        void of(WaitingOffice office);
    }
}
