// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.statement.infrastructure;

import static de.digifit.lrs.statement.infrastructure.TestStatements.put;
import static de.digifit.lrs.statement.infrastructure.TestStatements.tell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.lrs.authority.Authority;
import de.digifit.lrs.authority.NotPermitted;
import de.digifit.lrs.authority.Scope;
import de.digifit.lrs.database.TestDatabase;
import de.digifit.lrs.grammar.Malformed;
import de.digifit.lrs.grammar.Samples;
import de.digifit.lrs.statement.StatementConflict;
import de.digifit.lrs.statement.StatementId;
import de.digifit.lrs.statement.application.StatementIntake;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JdbcStatementsTest {

    private static final int TELLERS = 16;

    private final TestDatabase database = TestDatabase.get();

    @BeforeEach
    void empty() {
        database.clear();
    }

    @Test
    void the_same_statement_told_again_is_no_second_one() {
        StatementId id = StatementId.next();
        tell(withId(id));

        tell(withId(id));
        put(id, Samples.statement());

        assertThat(database.count("statement")).isEqualTo(1);
        assertThat(database.count("actor_mention where direct")).isEqualTo(1);
    }

    @Test
    void a_different_statement_under_a_known_id_is_a_conflict_and_takes_its_batch_with_it() {
        StatementId id = StatementId.next();
        tell(withId(id));
        String different = Samples.with(withId(id), "result.success", "true");

        assertThatThrownBy(() -> tell("[" + Samples.statement() + "," + different + "]"))
                .isInstanceOf(StatementConflict.class)
                .hasMessageContaining(id.toString());

        assertThat(database.count("statement")).isEqualTo(1);
    }

    @Test
    void a_malformed_statement_takes_its_batch_with_it() {
        assertThatThrownBy(() -> tell("[" + Samples.statement() + "," + Samples.with("verb", "-") + "]"))
                .isInstanceOf(Malformed.class)
                .hasMessage("$[1]: lacks the required property 'verb'");

        assertThat(database.count("statement")).isZero();
    }

    @Test
    void an_id_may_stand_once_in_a_batch() {
        String one = withId(StatementId.next());

        assertThatThrownBy(() -> tell("[" + one + "," + one + "]")).isInstanceOf(Malformed.class);
    }

    @Test
    void a_put_must_agree_with_the_id_inside() {
        assertThatThrownBy(() -> put(StatementId.next(), withId(StatementId.next())))
                .isInstanceOf(Malformed.class)
                .hasMessage("$.id: differs from the parameter statementId");
    }

    @Test
    void whoever_may_only_read_tells_nothing() {
        var intake = new StatementIntake(new JdbcStatements(database.database()));
        var reader = new Authority("reader", "https://lrs.example/xapi", Set.of(Scope.ALL_READ));

        assertThatThrownBy(() -> intake.post(reader, Samples.statement())).isInstanceOf(NotPermitted.class);
    }

    @Test
    void sixteen_tellers_of_the_same_statement_make_one_row() throws Exception {
        StatementId id = StatementId.next();

        allAtOnce(teller -> tell(withId(id)));

        assertThat(database.count("statement")).isEqualTo(1);
        assertThat(database.count("activity_mention")).isEqualTo(1);
    }

    @Test
    void of_sixteen_different_statements_with_one_id_one_is_stored_and_the_others_are_conflicts() throws Exception {
        StatementId id = StatementId.next();

        List<Boolean> stored = allAtOnce(teller -> {
            try {
                tell(Samples.with(withId(id), "result.response", "\"" + teller + "\""));
                return true;
            } catch (StatementConflict conflict) {
                return false;
            }
        });

        assertThat(stored).containsOnlyOnce(true);
        assertThat(database.count("statement")).isEqualTo(1);
    }

    @Test
    void batches_of_the_same_statements_in_opposite_orders_do_not_wait_in_a_circle() throws Exception {
        for (int round = 1; round <= 3; round++) {
            List<String> oneWay = IntStream.range(0, 500)
                    .mapToObj(i -> withId(StatementId.next()))
                    .toList();
            List<String> theOther = new ArrayList<>(oneWay);
            Collections.reverse(theOther);

            allAtOnce(teller -> tell("[" + String.join(",", teller % 2 == 0 ? oneWay : theOther) + "]"));

            assertThat(database.count("statement")).isEqualTo(500L * round);
        }
    }

    private static String withId(StatementId id) {
        return Samples.with("id", "\"" + id + "\"");
    }

    private static <T> List<T> allAtOnce(Telling<T> telling) throws Exception {
        CyclicBarrier together = new CyclicBarrier(TELLERS);
        ExecutorService tellers = Executors.newFixedThreadPool(TELLERS);
        try {
            List<Callable<T>> calls = new ArrayList<>();
            for (int teller = 0; teller < TELLERS; teller++) {
                int number = teller;
                calls.add(() -> {
                    together.await();
                    return telling.by(number);
                });
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : tellers.invokeAll(calls)) {
                results.add(future.get());
            }
            return results;
        } finally {
            tellers.shutdown();
        }
    }

    private interface Telling<T> {
        T by(int teller);
    }
}
