// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.estimate.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.KeptRatio;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.estimate.Estimate;
import de.digifit.core.estimate.Estimator;
import de.digifit.core.estimate.Testimonies;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * All estimates of a large town from its whole ledger, against reading the same rows; and folding in what is new,
 * against all of it again.
 *
 * <p>A few rows with each build; 5 million rows about 25,000 people with {@code -Dbench}, or as many as
 * {@code -Drows} says.
 */
class RecomputeTest {

    private static final int FULL = 5_000_000;
    private static final int ROWS = Integer.getInteger("rows", KeptRatio.wanted() ? FULL : 20_000);
    private static final int PEOPLE = Math.max(1, ROWS / 200);
    private static final int NEW = Math.min(10_000, ROWS / 50);
    private static final int ROUNDS = KeptRatio.wanted() ? 3 : 1;
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 2);
    private static final long GIBIBYTE = 1L << 30;

    private final Estimator estimator = Estimator.published();

    private record Asked(PersonId person, CompetencyId competency) {}

    @Test
    void all_estimates_come_from_one_reading_and_what_is_new_changes_them_as_reading_all_again_would()
            throws Exception {
        try (BigLedger ledger = new BigLedger(ROWS, PEOPLE)) {
            double[] pass = new double[ROUNDS];
            double[] recompute = new double[ROUNDS];
            double[] increment = new double[ROUNDS];
            double grouped = seconds(RecomputeTest::grouped);
            seconds(RecomputeTest::pass);
            Testimonies known = recompute();
            for (int round = 0; round < ROUNDS; round++) {
                pass[round] = seconds(RecomputeTest::pass);
                recompute[round] = seconds(this::recompute);
                Instant since = ledger.grow(NEW, round);
                increment[round] = seconds(() -> fold(since, known));
            }
            assertSame(known, recompute());
            keep(KeptRatio.median(pass), KeptRatio.median(recompute), KeptRatio.median(increment), grouped);
        }
    }

    private void keep(double pass, double recompute, double increment, double grouped) {
        double memory = Runtime.getRuntime().maxMemory() / (double) GIBIBYTE;
        String notes = String.format(
                Locale.ROOT,
                "%,d rows about %,d people; reading them by cursor %.2f s, recomputing all estimates %.2f s, folding in"
                        + " %,d new rows and estimating anew whom they concern %.4f s, medians of %d interleaved rounds;"
                        + " the same rows only counted and grouped inside the database %.2f s; heap at most %.2f GiB;"
                        + " folded and recomputed estimates identical to the last bit",
                ROWS,
                PEOPLE,
                pass,
                recompute,
                NEW,
                increment,
                ROUNDS,
                grouped,
                memory);
        String more = " -DargLine=-Xmx1g";
        KeptRatio all =
                new KeptRatio("ledger-recompute-over-sql-pass", recompute / pass, "<= 3", "RecomputeTest", more, notes);
        KeptRatio share =
                new KeptRatio("ledger-increment-share", increment / recompute, "<= 0.01", "RecomputeTest", more, notes);
        if (ROWS < FULL) {
            all.tell();
            share.tell();
            return;
        }
        all.keep();
        share.keep();
        assertThat(memory).isLessThanOrEqualTo(1);
        assertThat(all.value()).isLessThanOrEqualTo(3);
        assertThat(share.value()).isLessThanOrEqualTo(0.01);
    }

    /** The same rows, every column taken, and nothing made of them. */
    private static void pass() throws SQLException {
        try (Connection connection = TestDatabase.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement question = connection.prepareStatement(SqlStatements.ROWS)) {
                question.setFetchSize(SqlStatements.ROWS_AT_A_TIME);
                try (ResultSet rows = question.executeQuery()) {
                    long taken = 0;
                    while (rows.next()) {
                        taken += take(rows);
                    }
                    assertThat(taken).isNotZero();
                }
            }
        }
    }

    private static long take(ResultSet row) throws SQLException {
        String seminar = row.getString(7);
        return row.getObject(1, UUID.class).getLeastSignificantBits()
                + row.getString(2).length()
                + row.getString(3).length()
                + row.getInt(4)
                + row.getInt(5)
                + row.getObject(6, UUID.class).getLeastSignificantBits()
                + (seminar == null ? 0 : seminar.length())
                + row.getInt(8)
                + row.getLong(9);
    }

    private static void grouped() throws SQLException {
        try (Connection connection = TestDatabase.dataSource().getConnection();
                PreparedStatement question = connection.prepareStatement("""
                        select count(*) from (select person, competency, count(*), sum(level), max(on_day)
                        from core.evidence group by person, competency) grouped
                        """);
                ResultSet row = question.executeQuery()) {
            assertThat(row.next()).isTrue();
        }
    }

    private Testimonies recompute() {
        Testimonies all = new Testimonies();
        reading(statements -> statements.all(all));
        double[] sum = new double[1];
        all.forEach((person, competency, testimony) ->
                sum[0] += estimator.estimate(testimony, competency, TODAY).reaches(Level.APPLYING));
        assertThat(sum[0]).isPositive();
        return all;
    }

    private Map<Asked, Estimate> fold(Instant since, Testimonies known) {
        Set<Asked> concerned = new HashSet<>();
        reading(statements -> statements.since(since, (person, competency, statement) -> {
            known.said(person, competency, statement);
            concerned.add(new Asked(person, competency));
        }));
        Map<Asked, Estimate> anew = new HashMap<>();
        concerned.forEach(asked -> anew.put(
                asked, estimator.estimate(known.of(asked.person(), asked.competency()), asked.competency(), TODAY)));
        assertThat(anew).isNotEmpty();
        return anew;
    }

    private static void reading(Consumer<SqlStatements> act) {
        TestDatabase.inTransactionDo("core", entities -> {
            SqlStatements statements = new SqlStatements();
            statements.entities = entities;
            act.accept(statements);
        });
    }

    private void assertSame(Testimonies folded, Testimonies recomputed) {
        assertThat(folded.equals(recomputed)).as("folded equals recomputed").isTrue();
        recomputed.forEach((person, competency, testimony) -> {
            Estimate estimate = estimator.estimate(testimony, competency, TODAY);
            Estimate other = estimator.estimate(folded.of(person, competency), competency, TODAY);
            if (!estimate.equals(other)) {
                throw new AssertionError(person + " " + competency + ": " + estimate + " is not " + other);
            }
        });
    }

    /** Something to be timed. */
    private interface Act {

        void run() throws SQLException;
    }

    private static double seconds(Act act) throws SQLException {
        long begin = System.nanoTime();
        act.run();
        return (System.nanoTime() - begin) / 1e9;
    }
}
