// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import de.digifit.command.text.Progress;
import de.digifit.command.text.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Progress progress = new Progress() {
        @Override
        public void say(Sentence sentence) {
            heard.add(sentence.key());
        }

        @Override
        public void warn(Sentence sentence) {
            heard.add(sentence.key());
        }
    };

    /** One for all tests: to create a PostgreSQL takes longer than everything that is tried here. */
    @TempDir
    private static Path root;

    private Postgres postgres;

    @BeforeEach
    void start() {
        postgres = new Postgres(root, 0, progress);
        postgres.start();
    }

    @AfterEach
    void stop() {
        postgres.close();
    }

    @Test
    void data_survive_a_stop_and_a_start_on_the_same_port() throws SQLException {
        int port = postgres.port();
        execute("drop table if exists kept");
        execute("create table kept as select 42 as number");

        postgres.stop();
        assertThat(postgres.isRunning()).isFalse();
        postgres.start();

        assertThat(postgres.port()).isEqualTo(port);
        assertThat(ask("select number from kept")).isEqualTo("42");
        assertThat(heard).last().isEqualTo("postgres.started");
    }

    @Test
    void what_was_committed_survives_a_pulled_plug() throws SQLException {
        execute("drop table if exists kept");
        execute("create table kept as select 42 as number");

        postgres.kill();
        postgres.start();

        assertThat(ask("select number from kept")).isEqualTo("42");
    }

    @Test
    void the_role_owns_its_database_and_rules_nothing_else() throws SQLException {
        assertThat(ask("select rolsuper from pg_roles where rolname = current_user"))
                .isEqualTo("f");
        assertThat(ask("select pg_get_userbyid(datdba) from pg_database where datname = current_database()"))
                .isEqualTo("digifit");
    }

    @Test
    void it_listens_on_this_machine_only_and_wants_a_password() throws SQLException {
        assertThat(ask("show listen_addresses")).isEqualTo("127.0.0.1");
        assertThatThrownBy(() -> new DatabaseAccess(postgres.access().url(), "digifit", "guessed").connect())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void the_passwords_are_for_their_owner_alone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("postgres.secrets"))))
                .isEqualTo("rw-------");
    }

    @Test
    void names_are_sorted_as_in_german() throws SQLException {
        assertThat(ask("select string_agg(n, ' ' order by n) from unnest(array['Zorn', 'Ärmel', 'Adler']) n"))
                .isEqualTo("Adler Ärmel Zorn");
    }

    @Test
    void one_that_was_left_behind_is_found_and_ended() throws InterruptedException {
        long orphan = new PostgresDirectory(root).running().orElseThrow().pid();
        Postgres next = new Postgres(root, 0, progress);

        assertThat(Postgres.runningIn(root)).contains(postgres.access());
        next.start();

        assertThat(heard).contains("postgres.left-behind");
        await(() -> ProcessHandle.of(orphan).filter(ProcessHandle::isAlive).isEmpty());
        assertThat(new PostgresDirectory(root).running().orElseThrow().pid()).isNotEqualTo(orphan);
        next.close();
    }

    @Test
    void a_number_that_went_to_somebody_else_is_not_ours_to_end() throws IOException {
        postgres.stop();
        Files.writeString(
                root.resolve("postgres/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + root + "\n1\n" + postgres.port() + "\n\n127.0.0.1\n");

        assertThat(postgres.isRunning()).isFalse();
        assertThat(Postgres.runningIn(root)).isEmpty();
        Files.delete(root.resolve("postgres/postmaster.pid"));
    }

    @Test
    void one_that_dies_is_brought_back() throws Exception {
        try (PostgresWatch watch = new PostgresWatch(postgres)) {
            watch.start();
            ProcessHandle victim = new PostgresDirectory(root).running().orElseThrow();

            victim.destroyForcibly();
            victim.onExit().get();

            await(() -> catchThrowable(() -> ask("select 1")) == null);
            assertThat(heard).contains("postgres.lost");
        }
    }

    @Test
    void one_that_was_stopped_on_purpose_stays_down() throws Exception {
        try (PostgresWatch watch = new PostgresWatch(postgres)) {
            watch.start();
            postgres.stop();

            Thread.sleep(1500);

            assertThat(postgres.isRunning()).isFalse();
        }
    }

    @Test
    void one_that_was_closed_does_not_start_any_more() {
        postgres.close();

        assertThatThrownBy(postgres::start).isInstanceOf(CancellationException.class);
        assertThat(postgres.isRunning()).isFalse();
    }

    @Test
    void a_database_that_cannot_be_reached_names_its_settings() {
        DatabaseAccess access = postgres.access();
        postgres.stop();

        assertThatThrownBy(() -> new ExternalDatabase(access).check())
                .isInstanceOfSatisfying(
                        DatabaseFailed.class,
                        failure -> assertThat(failure.sentence().key()).isEqualTo("database.unreachable"));
    }

    private void execute(String command) throws SQLException {
        try (Connection connection = postgres.access().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private String ask(String question) throws SQLException {
        try (Connection connection = postgres.access().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        Instant latest = Instant.now().plus(Duration.ofSeconds(60));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(latest);
            Thread.sleep(100);
        }
    }
}
