// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.gap.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.KeptRatio;
import de.digifit.core.account.SignedInAs;
import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.InMemoryModuleSwitches;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.ModuleStatus;
import de.digifit.core.agreement.ModuleSwitch;
import de.digifit.core.agreement.ModuleSwitches;
import de.digifit.core.agreement.WorksAgreement;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.gap.application.NeedReport;
import de.digifit.core.gap.application.NeedRow;
import de.digifit.core.headcount.application.CountGate;
import de.digifit.core.headcount.infrastructure.KeptCohorts;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.infrastructure.KeptUnits;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.TestDatabase;
import de.digifit.core.shared.TownClock;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The need of a whole city as the report gives it, against the bare statement over what is prepared for it; and the
 * same with ten times as many people.
 *
 * <p>A small city with each build; 25,000 people and 5 million rows of evidence with {@code -Dbench}.
 */
class HeatmapTest {

    private static final int PEOPLE = KeptRatio.wanted() ? 25_000 : 400;
    private static final int EVIDENCE = KeptRatio.wanted() ? 5_000_000 : 4_000;
    private static final int TENTH = 10;
    private static final int LOOKS = KeptRatio.wanted() ? 200 : 5;
    private static final int ROUNDS = 5;
    private static final String LARGE = "00000000-0000-0000-0000-00000000cafe";
    private static final String SMALL = "00000000-0000-0000-0000-00000000beef";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-05T08:00:00Z"), TownClock.ZONE);

    private static final String PREPARED = """
            select s.subject, s.unit, u.name, s.people, s.at_least, s.at_most
            from core.count_decision d join core.said_count s on s.decision = d.id
            left join core.unit u on u.id = s.unit
            where d.town = ? and d.question = 'NEED' and d.quarter = ? order by s.subject, u.name
            """;

    private static final PersonId READER = new PersonId(Ids.next());

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    @Test
    void the_report_costs_little_more_than_its_prepared_rows_and_the_same_for_ten_times_as_many_people()
            throws SQLException {
        try (BigCity large = new BigCity(LARGE, PEOPLE, EVIDENCE);
                BigCity small = new BigCity(SMALL, PEOPLE / TENTH, EVIDENCE / TENTH)) {
            double decided = decide(large);
            decide(small);
            double[] overSql = new double[ROUNDS];
            double[] growth = new double[ROUNDS];
            double[] millis = new double[ROUNDS];
            round(large, small);
            for (int round = 0; round < ROUNDS; round++) {
                Round measured = round(large, small);
                millis[round] = measured.report();
                overSql[round] = measured.report() / measured.sql();
                growth[round] = measured.report() / measured.small();
            }
            keep(KeptRatio.median(overSql), KeptRatio.median(growth), KeptRatio.median(millis), decided);
        }
    }

    /** The first look of a quarter, in seconds. */
    private double decide(BigCity city) throws SQLException {
        long begin = System.nanoTime();
        List<NeedRow> rows = report(city);
        double seconds = (System.nanoTime() - begin) / 1e9;
        assertThat(rows)
                .hasSize(BigCity.COMPETENCIES)
                .allSatisfy(row -> assertThat(row.town().hidden()).isFalse());
        return seconds;
    }

    private Round round(BigCity large, BigCity small) throws SQLException {
        return new Round(looks(() -> prepared(large)), looks(() -> report(large)), looks(() -> report(small)));
    }

    /** Milliseconds for one look: at the prepared rows, at the report of the large city, and of the small one. */
    private record Round(double sql, double report, double small) {}

    private static void keep(double overSql, double growth, double millis, double decided) {
        String notes = String.format(
                Locale.ROOT,
                "report of %,d people, %d competencies, %,d rows of evidence, by the statements of the server without its"
                        + " page: %.2f ms, medians of %d interleaved rounds of %d looks; the first look of a quarter, which"
                        + " decides what may be said, %.1f s",
                PEOPLE,
                BigCity.COMPETENCIES,
                EVIDENCE,
                millis,
                ROUNDS,
                LOOKS,
                decided);
        new KeptRatio("heatmap-over-raw-sql", overSql, "<= 3", "HeatmapTest", "", notes).keep();
        new KeptRatio("heatmap-growth", growth, "<= 1.3", "HeatmapTest", "", notes).keep();
    }

    private List<NeedRow> report(BigCity city) {
        session.person(READER, city.id());
        return TestDatabase.inTransaction("core", entities -> {
            Asker asker = new Asker();
            ModuleSwitches agreement = agreement(city);
            SqlNeeds needs = new SqlNeeds();
            needs.entities = entities;
            return new NeedReport(
                            asker,
                            new Modules(asker, agreement),
                            needs,
                            KeptUnits.in(entities),
                            new CountGate(asker, agreement, KeptCohorts.in(entities), CLOCK))
                    .byCompetency();
        });
    }

    private static ModuleSwitches agreement(BigCity city) {
        InMemoryModuleSwitches agreement = new InMemoryModuleSwitches();
        agreement.add(new ModuleSwitch(
                city.id(),
                Module.NEED_REPORT,
                ModuleStatus.RELEASED,
                new WorksAgreement("Dienstvereinbarung", LocalDate.of(2026, 1, 1), "10.1"),
                new PersonId(Ids.next()),
                Instant.EPOCH));
        return agreement;
    }

    private static int prepared(BigCity city) throws SQLException {
        try (Connection connection = TestDatabase.dataSource().getConnection();
                PreparedStatement question = connection.prepareStatement(PREPARED)) {
            connection.setAutoCommit(false);
            question.setObject(1, city.id().value());
            question.setObject(2, LocalDate.now(CLOCK).withDayOfYear(1));
            int people = 0;
            try (ResultSet rows = question.executeQuery()) {
                while (rows.next()) {
                    people += rows.getString(1).length() + rows.getInt(4) + rows.getInt(5) + rows.getInt(6);
                }
            }
            connection.commit();
            assertThat(people).isPositive();
            return people;
        }
    }

    /** Something to be timed. */
    private interface Look {

        Object take() throws SQLException;
    }

    /** Milliseconds for one, on average over many. */
    private static double looks(Look look) throws SQLException {
        long begin = System.nanoTime();
        for (int i = 0; i < LOOKS; i++) {
            assertThat(look.take()).isNotNull();
        }
        return (System.nanoTime() - begin) / 1e6 / LOOKS;
    }
}
