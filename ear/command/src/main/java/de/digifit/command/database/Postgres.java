// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.database;

import de.digifit.command.database.PostgresTools.Outcome;
import de.digifit.command.text.Progress;
import de.digifit.command.text.Sentence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * A real PostgreSQL of our own, on 127.0.0.1 only, with its data below a directory that is kept.
 *
 * <p>It starts with random passwords and a database {@code digifit} that belongs to the role {@code digifit}. One that
 * an earlier run left behind on the same directory is ended first. The port stays the same from one {@link #start} to
 * the next, so whoever knows {@link #access} can wait for it to come back.
 */
public final class Postgres implements AutoCloseable {

    private static final String PATIENCE_IN_SECONDS = "60";

    private final PostgresDirectory directory;
    private final int port;
    private final Progress progress;
    private boolean wanted;
    private boolean closed;

    /** @param port the port to listen on, or 0 for any that is free */
    public Postgres(Path root, int port, Progress progress) {
        this.directory = new PostgresDirectory(root);
        this.port = port == 0 ? FreePort.find() : port;
        this.progress = progress;
    }

    /** Where the PostgreSQL that runs on this directory can be reached, if one does. */
    public static Optional<DatabaseAccess> runningIn(Path root) {
        PostgresDirectory directory = new PostgresDirectory(root);
        return directory.running().flatMap(process -> directory.port()).map(port -> accessTo(directory, port));
    }

    public synchronized void start() {
        if (closed) {
            throw new CancellationException();
        }
        if (PostgresTools.isForbidden()) {
            throw new DatabaseFailed(Sentence.of("postgres.root"));
        }
        wanted = true;
        try {
            directory.create();
            PostgresTools tools = tools();
            endWhatIsLeft(tools);
            if (!directory.isInitialised()) {
                progress.say(Sentence.of("postgres.creating", directory.data()));
                PostgresBirth.of(directory, tools);
            }
            launch(tools);
            PostgresBirth.ensureDatabase(administrator(), access());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        progress.say(Sentence.of("postgres.started", port));
    }

    /** Takes what the application must not change out of its hands, once its migrations are done. */
    public void protectAuditLog() {
        Keeper.takeOver(administratorOf(PostgresBirth.DATABASE));
    }

    /** Lets running transactions end as rolled back and keeps everything that was committed. */
    public synchronized void stop() {
        wanted = false;
        end("fast");
    }

    /** Pulls the plug: as if the machine had lost power, for tests of what comes after. */
    public synchronized void kill() {
        wanted = false;
        end("immediate");
    }

    @Override
    public synchronized void close() {
        closed = true;
        stop();
    }

    public boolean isRunning() {
        return directory.running().isPresent();
    }

    public int port() {
        return port;
    }

    /** How the application reaches its database. */
    public DatabaseAccess access() {
        return accessTo(directory, port);
    }

    /** Starts again what ended without having been asked to; says whether it had to. */
    synchronized boolean revive() throws IOException {
        if (!wanted || isRunning()) {
            return false;
        }
        progress.warn(Sentence.of("postgres.lost"));
        launch(tools());
        progress.say(Sentence.of("postgres.started", port));
        return true;
    }

    private PostgresTools tools() {
        return new PostgresTools(PostgresBinaries.unpackedInto(directory.binaries()));
    }

    private void endWhatIsLeft(PostgresTools tools) throws IOException {
        if (isRunning()) {
            progress.say(Sentence.of("postgres.left-behind"));
            end(tools, "fast");
        }
    }

    private void launch(PostgresTools tools) throws IOException {
        Outcome outcome = tools.run(
                "pg_ctl",
                "start",
                "-w",
                "-t",
                PATIENCE_IN_SECONDS,
                "-D",
                directory.data().toString(),
                "-l",
                directory.log().toString(),
                "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=");
        if (outcome.failed()) {
            throw new DatabaseFailed(
                    Sentence.of("postgres.failed", PostgresTools.lastLine(directory.log()), directory.log()));
        }
    }

    private void end(String mode) {
        try {
            if (isRunning()) {
                end(tools(), mode);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void end(PostgresTools tools, String mode) throws IOException {
        Optional<ProcessHandle> process = directory.running();
        Outcome outcome = tools.run(
                "pg_ctl",
                "stop",
                "-w",
                "-t",
                PATIENCE_IN_SECONDS,
                "-m",
                mode,
                "-D",
                directory.data().toString());
        if (outcome.failed()) {
            process.ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    private DatabaseAccess administrator() {
        return administratorOf(PostgresBirth.ADMINISTRATOR);
    }

    private DatabaseAccess administratorOf(String database) {
        return new DatabaseAccess(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database,
                PostgresBirth.ADMINISTRATOR,
                secrets(directory).administrator());
    }

    private static DatabaseAccess accessTo(PostgresDirectory directory, int port) {
        return new DatabaseAccess(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + PostgresBirth.DATABASE,
                PostgresBirth.DATABASE,
                secrets(directory).application());
    }

    private static PostgresSecrets secrets(PostgresDirectory directory) {
        try {
            Path file = directory.secrets();
            return Files.exists(file) ? PostgresSecrets.readFrom(file) : new PostgresSecrets("", "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
