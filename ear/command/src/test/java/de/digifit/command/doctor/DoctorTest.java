// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.command.check.Finding;
import de.digifit.command.check.Finding.State;
import de.digifit.command.database.Postgres;
import de.digifit.command.doctor.Diagnosis.Entry;
import de.digifit.command.setting.Settings;
import de.digifit.command.text.Progress;
import de.digifit.command.text.Texts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {

    private static final Texts ENGLISH = Texts.of(Locale.ENGLISH);

    @TempDir
    private Path home;

    @Test
    void a_wrong_setting_is_a_problem_and_ends_the_looking() {
        Diagnosis diagnosis = examine(Map.of("DIGIFIT_DB_POOL", "many"));

        assertThat(diagnosis.worst()).isEqualTo(State.PROBLEM);
        assertThat(find(diagnosis, "setting:digifit.db.pool"))
                .hasValueSatisfying(finding ->
                        assertThat(ENGLISH.say(finding.sentence())).contains("DIGIFIT_DB_POOL=many is wrong"));
        assertThat(find(diagnosis, "database")).isEmpty();
    }

    @Test
    void an_unknown_setting_is_a_warning() {
        Diagnosis diagnosis = examine(Map.of("DIGIFIT_HTP_PORT", "1"));

        assertThat(find(diagnosis, "setting:DIGIFIT_HTP_PORT").map(Finding::state))
                .contains(State.WARNING);
    }

    @Test
    void a_password_is_in_no_answer() {
        Diagnosis diagnosis = examine(Map.of("DIGIFIT_DB_PASSWORD", "topsecret"));

        assertThat(new DiagnosisText(ENGLISH).of(diagnosis)).contains("******").doesNotContain("topsecret");
        assertThat(new DiagnosisJson(ENGLISH).of(diagnosis)).doesNotContain("topsecret");
    }

    @Test
    void the_database_of_a_town_is_found_and_looked_at() throws SQLException {
        try (Postgres postgres = new Postgres(home.resolve(".digifit"), 0, Progress.UNHEARD)) {
            postgres.start();
            prepare(postgres);

            Diagnosis diagnosis = examine(Map.of());

            assertThat(state(diagnosis, "database")).contains(State.OK);
            assertThat(state(diagnosis, "fsync")).contains(State.OK);
            assertThat(state(diagnosis, "synchronous-commit")).contains(State.PROBLEM);
            assertThat(state(diagnosis, "clock")).contains(State.OK);
            assertThat(state(diagnosis, "schema:core")).contains(State.OK);
            assertThat(state(diagnosis, "schema:lms")).contains(State.PROBLEM);
            assertThat(state(diagnosis, "schema:lrs")).contains(State.WARNING);
            assertThat(find(diagnosis, "outbox"))
                    .hasValueSatisfying(finding -> assertThat(ENGLISH.say(finding.sentence()))
                            .startsWith("The oldest of 2 statements in the outbox has been waiting for 60 minutes"));
        }
    }

    @Test
    void a_database_that_does_not_answer_is_a_problem() {
        Diagnosis diagnosis = examine(Map.of("DIGIFIT_DB_URL", "jdbc:postgresql://127.0.0.1:1/digifit"));

        assertThat(find(diagnosis, "database")).hasValueSatisfying(finding -> assertThat(
                        ENGLISH.say(finding.sentence()))
                .contains("jdbc:postgresql://127.0.0.1:1/digifit cannot be reached as digifit", "DIGIFIT_DB_URL"));
    }

    @Test
    void clocks_may_differ_by_two_seconds() {
        assertThat(ClockExamination.judge(new BigDecimal("2.0")).state()).isEqualTo(State.OK);
        assertThat(ClockExamination.judge(new BigDecimal("2.1")).state()).isEqualTo(State.WARNING);
    }

    @Test
    void health_names_what_is_down() throws IOException {
        HealthExamination health = new HealthExamination(Settings.of(home, Map.of()));

        assertThat(health.judge("{\"status\":\"UP\",\"checks\":[]}").state()).isEqualTo(State.OK);
        assertThat(ENGLISH.say(health.judge("{\"status\":\"DOWN\",\"checks\":[{\"name\":\"database\",\"status\":"
                                + "\"DOWN\"},{\"name\":\"disk\",\"status\":\"UP\"}]}")
                        .sentence()))
                .contains("not ready (database)");
    }

    private static void prepare(Postgres postgres) throws SQLException {
        try (Connection connection = postgres.access().connect();
                Statement statement = connection.createStatement()) {
            for (String schema : new String[] {"core", "lms"}) {
                statement.execute("create schema " + schema);
                statement.execute(
                        "create table " + schema + ".flyway_schema_history (version varchar(50), success boolean)");
                statement.execute("insert into " + schema + ".flyway_schema_history values ('001', "
                        + schema.equals("core") + ")");
            }
            statement.execute("create table lms.outbox (created_at timestamptz, sent_at timestamptz)");
            statement.execute("insert into lms.outbox values (now() - interval '1 hour', null), (now(), null),"
                    + " (now() - interval '1 day', now())");
            statement.execute("alter role digifit set synchronous_commit = off");
        }
    }

    private Diagnosis examine(Map<String, String> environment) {
        return new Doctor(Settings.of(home, environment), ENGLISH).examine();
    }

    private static Optional<State> state(Diagnosis diagnosis, String id) {
        return find(diagnosis, id).map(Finding::state);
    }

    private static Optional<Finding> find(Diagnosis diagnosis, String id) {
        return diagnosis.entries().stream()
                .filter(entry -> entry.id().equals(id))
                .map(Entry::finding)
                .findFirst();
    }
}
