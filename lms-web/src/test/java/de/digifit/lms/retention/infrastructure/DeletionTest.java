// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.retention.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.account.Responsibility;
import de.digifit.core.account.SignedInAs;
import de.digifit.core.account.application.Asker;
import de.digifit.core.organisation.InMemoryPeople;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.TestDatabase;
import de.digifit.lms.privacy.infrastructure.TestCatalogue;
import de.digifit.lms.retention.DeletionRun;
import de.digifit.lms.retention.NothingUnderWay;
import de.digifit.lms.retention.RunKind;
import de.digifit.lms.retention.RunNotLookedAt;
import de.digifit.lms.retention.RunState;
import de.digifit.lms.retention.RunUnderWay;
import de.digifit.lms.retention.application.Deletion;
import de.digifit.lms.retention.application.DeletionBatch;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Runs as they are worked off: each part in a transaction of its own that is really committed. */
@SuppressWarnings("UnnecessaryAssignment") // without a container the test is the one who injects
class DeletionTest {

    private static final Clock NEW_YEAR = Clock.fixed(Instant.parse("2030-01-01T10:00:00Z"), ZoneOffset.UTC);

    @RegisterExtension
    private final SignedInAs signedIn = new SignedInAs();

    private final TownId town = new TownId(UUID.randomUUID());
    private final InMemoryPeople people = new InMemoryPeople();
    private final PersonId dana = people.add(new Person(town, "Dana", "Beispiel", null));

    @BeforeAll
    static void prepare() {
        World.prepare();
    }

    @BeforeEach
    void sign_in() {
        signedIn.person(dana, town, Responsibility.DATA_PROTECTION);
    }

    @AfterEach
    void end_what_is_under_way() {
        TestDatabase.inTransactionDo(
                "lms", entities -> runs(entities).underWay(town).ifPresent(run -> run.stop(Instant.now(NEW_YEAR))));
    }

    @Test
    void a_run_is_worked_off_and_keeps_who_started_it_and_how_many_rows_went() {
        World world = TestDatabase.inTransaction("lms", World::new);
        signedIn.person(dana, world.town, Responsibility.DATA_PROTECTION);
        TestDatabase.inTransactionDo("lms", entities -> deletion(entities).start(RunKind.BY_RULE, true));

        workOff();

        DeletionRun run = TestDatabase.inTransaction("lms", entities -> {
            DeletionRun only = runs(entities).of(world.town).get(0);
            assertThat(only.gone()).containsEntry("lms.booking", 1L);
            return only;
        });
        assertThat(run.state()).isEqualTo(RunState.DONE);
        assertThat(run.startedBy()).isEqualTo(dana);
        assertThat(run.onDay()).isEqualTo(LocalDate.of(2030, 1, 1));
        assertThat(run.endedAt()).isPresent();
    }

    @Test
    void a_second_run_at_the_same_time_is_refused() {
        TestDatabase.inTransactionDo("lms", entities -> deletion(entities).start(RunKind.BY_RULE, true));

        assertThatThrownBy(() -> TestDatabase.inTransactionDo(
                        "lms", entities -> deletion(entities).start(RunKind.AGAIN, true)))
                .isInstanceOf(RunUnderWay.class);
    }

    @Test
    void of_two_who_start_at_once_one_is_refused() throws InterruptedException {
        CountDownLatch both = new CountDownLatch(2);
        List<CompletableFuture<Void>> starts = List.of(startWith(both), startWith(both));

        int refused = 0;
        for (CompletableFuture<Void> start : starts) {
            try {
                start.get();
            } catch (ExecutionException e) {
                assertThat(e).hasCauseInstanceOf(RunUnderWay.class);
                refused++;
            }
        }

        assertThat(refused).isOne();
    }

    private CompletableFuture<Void> startWith(CountDownLatch both) {
        return CompletableFuture.runAsync(() -> {
            SignedInAs other = new SignedInAs();
            other.person(dana, town, Responsibility.DATA_PROTECTION);
            TestDatabase.inTransactionDo("lms", entities -> {
                both.countDown();
                await(both);
                deletion(entities).start(RunKind.BY_RULE, true);
            });
        });
    }

    private static void await(CountDownLatch both) {
        try {
            assertThat(both.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_is_worked_on_elsewhere_is_passed_by() {
        TestDatabase.inTransactionDo("lms", entities -> deletion(entities).start(RunKind.BY_RULE, true));

        TestDatabase.inTransactionDo("lms", first -> {
            assertThat(runs(first).claim()).isPresent();
            assertThat(TestDatabase.<Boolean>inTransaction(
                            "lms", second -> runs(second).claim().isPresent()))
                    .isFalse();
        });
    }

    @Test
    void a_stopped_run_is_over_and_the_next_one_finds_what_is_left() {
        World world = TestDatabase.inTransaction("lms", World::new);
        signedIn.person(dana, world.town, Responsibility.DATA_PROTECTION);
        TestDatabase.inTransactionDo("lms", entities -> deletion(entities).start(RunKind.BY_RULE, true));
        TestDatabase.inTransactionDo("lms", entities -> deletion(entities).stop());

        workOff();

        assertThat(states(world.town)).containsExactly(RunState.STOPPED);
        TestDatabase.inTransactionDo("lms", entities -> deletion(entities).start(RunKind.BY_RULE, true));
        workOff();
        assertThat(states(world.town)).containsExactly(RunState.DONE, RunState.STOPPED);
    }

    @Test
    void a_batch_that_fails_is_taken_back_and_the_run_goes_on() {
        World world = TestDatabase.inTransaction("lms", World::new);
        signedIn.person(dana, world.town, Responsibility.DATA_PROTECTION);
        TestDatabase.inTransactionDo("lms", entities -> deletion(entities).start(RunKind.BY_RULE, true));

        assertThatThrownBy(() -> TestDatabase.inTransactionDo("lms", entities -> {
                    batch(entities).go();
                    throw new IllegalStateException("the plug is pulled");
                }))
                .hasMessage("the plug is pulled");
        workOff();

        assertThat(states(world.town)).containsExactly(RunState.DONE);
        TestDatabase.inTransactionDo(
                "lms",
                entities -> assertThat(deletion(entities).runs().get(0).rows()).isPositive());
    }

    @Test
    void whoever_has_not_looked_and_whoever_stops_nothing_is_told() {
        assertThatThrownBy(() -> TestDatabase.inTransactionDo(
                        "lms", entities -> deletion(entities).start(RunKind.BY_RULE, false)))
                .isInstanceOf(RunNotLookedAt.class);
        assertThatThrownBy(() -> TestDatabase.inTransactionDo(
                        "lms", entities -> deletion(entities).stop()))
                .isInstanceOf(NothingUnderWay.class);
    }

    private static List<RunState> states(TownId town) {
        return TestDatabase.inTransaction("lms", entities -> runs(entities).of(town).stream()
                .map(DeletionRun::state)
                .toList());
    }

    private static void workOff() {
        boolean more = true;
        while (more) {
            more = TestDatabase.inTransaction("lms", entities -> batch(entities).go());
        }
    }

    private static DeletionBatch batch(EntityManager entities) {
        SqlEraser eraser = new SqlEraser();
        eraser.entities = entities;
        eraser.catalogue = TestCatalogue.shipped();
        return new DeletionBatch(runs(entities), eraser, NEW_YEAR);
    }

    private Deletion deletion(EntityManager entities) {
        return new Deletion(new Asker(), runs(entities), TestCatalogue.shipped(), people, NEW_YEAR);
    }

    private static JpaDeletionRuns runs(EntityManager entities) {
        JpaDeletionRuns runs = new JpaDeletionRuns();
        runs.entities = entities;
        return runs;
    }
}
