// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.server;

import static de.digifit.command.setting.Catalogue.DATA_DIR;
import static de.digifit.command.setting.Catalogue.DB_PASSWORD;
import static de.digifit.command.setting.Catalogue.DB_PORT;
import static de.digifit.command.setting.Catalogue.DB_URL;
import static de.digifit.command.setting.Catalogue.DB_USER;
import static de.digifit.command.setting.Catalogue.HTTP_PORT;
import static de.digifit.command.setting.Catalogue.MANAGEMENT_PORT;

import de.digifit.command.database.DatabaseAccess;
import de.digifit.command.database.ExternalDatabase;
import de.digifit.command.database.FreePort;
import de.digifit.command.database.Postgres;
import de.digifit.command.database.PostgresWatch;
import de.digifit.command.setting.Settings;
import de.digifit.command.text.Progress;
import de.digifit.command.text.Sentence;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * A town on this machine: its database and its application server, started and stopped as one.
 *
 * <p>{@link #stop} may be called from another thread at any time, also while {@link #start} is still busy, and leaves no
 * process behind.
 */
public final class TownServer implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(10);
    private static final Duration GLANCE = Duration.ofMillis(250);

    private final Settings settings;
    private final Progress progress;
    private final Undoing undoing = new Undoing();
    private final TownAddresses addresses;
    private @Nullable DataDirectory directory;
    private @Nullable Postgres postgres;
    private @Nullable WildFly server;

    public TownServer(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.addresses = TownAddresses.of(settings);
    }

    /** One for tests: on ports that are free just now, with its data in a directory of its own. */
    public static TownServer onFreePorts(Path home, Path dataDirectory) {
        Settings settings = Settings.of(home, Map.of())
                .with(DATA_DIR, dataDirectory.toString())
                .with(HTTP_PORT, Integer.toString(FreePort.find()))
                .with(MANAGEMENT_PORT, Integer.toString(FreePort.find()));
        return new TownServer(settings, Progress.UNHEARD);
    }

    /** Whether a town runs on this data directory now, in whatever process. */
    public static boolean runsIn(Path dataDirectory) {
        return DataDirectory.isTaken(dataDirectory);
    }

    /** Takes the data directory for this process and ends what a killed one left behind; {@link #start} does it too. */
    public void claim() {
        if (directory == null) {
            DataDirectory claimed = DataDirectory.lock(settings.directory(DATA_DIR));
            directory = undoing.later(claimed, claimed::close);
            if (WildFly.endLeftBehind(claimed.server())) {
                progress.say(Sentence.of("server.left-behind"));
            }
        }
    }

    /** Returns when the first page can be loaded. */
    public void start() throws InterruptedException {
        claim();
        DataDirectory claimed = Objects.requireNonNull(directory);
        DatabaseAccess database = settings.isSet(DB_URL) ? external() : own(claimed);
        ServerDirectory files = ServerDirectory.fresh(settings, claimed.server());
        WildFly started = new WildFly(files.base(), progress);
        server = undoing.later(started, started::stop);
        progress.say(Sentence.of("server.starting", claimed.log().resolve("server.log")));
        started.start(ServerCommand.of(settings, files.base(), claimed.log()), environment(database));
        awaitReadiness(started, files, claimed);
        if (postgres != null) {
            postgres.protectAuditLog();
        }
    }

    /** Ends with a failure when the server is gone, or as cancelled when {@link #stop} was called. */
    public void awaitEnd() throws InterruptedException {
        Objects.requireNonNull(server, "not started").awaitEnd();
        awaitOrder();
        throw died(Objects.requireNonNull(server), Objects.requireNonNull(directory));
    }

    public void stop() {
        undoing.undoAll();
    }

    @Override
    public void close() {
        stop();
    }

    /** Where people find the town. */
    public URI url() {
        return addresses.pages();
    }

    /** Where operators find health and metrics. */
    public URI managementUrl() {
        return addresses.management();
    }

    /** The database of our own, to stop it and start it again while the server runs; none when an external one is used. */
    public Optional<Postgres> postgres() {
        return Optional.ofNullable(postgres);
    }

    private DatabaseAccess own(DataDirectory claimed) {
        Postgres own = new Postgres(claimed.root(), settings.number(DB_PORT), progress);
        postgres = undoing.later(own, own::close);
        own.start();
        PostgresWatch watch = new PostgresWatch(own);
        undoing.later(watch, watch::close).start();
        return own.access();
    }

    private DatabaseAccess external() {
        DatabaseAccess access =
                new DatabaseAccess(settings.text(DB_URL), settings.text(DB_USER), settings.text(DB_PASSWORD));
        new ExternalDatabase(access).check();
        progress.say(Sentence.of("database.external", access.url()));
        return access;
    }

    private Map<String, String> environment(DatabaseAccess database) {
        Map<String, String> environment = new HashMap<>(settings.asEnvironment());
        environment.put(DB_URL.variable(), database.url());
        environment.put(DB_USER.variable(), database.user());
        environment.put(DB_PASSWORD.variable(), database.password());
        // Else the C library keeps a store of its own for each of many threads, some hundred megabytes together.
        environment.putIfAbsent("MALLOC_ARENA_MAX", "2");
        return environment;
    }

    private void awaitReadiness(WildFly started, ServerDirectory files, DataDirectory claimed)
            throws InterruptedException {
        Readiness readiness = new Readiness(addresses);
        Instant latest = Instant.now().plus(LONGEST_START);
        // Health is asked only once all is deployed: the server logs a warning for each time it is not well.
        while (!(files.isDeployed() && readiness.isReached())) {
            if (!started.isAlive()) {
                awaitOrder();
                throw died(started, claimed);
            }
            Optional<String> refused = files.failedDeployment();
            if (refused.isPresent()) {
                awaitOrder();
                throw failed("server.deployment-failed", refused.get(), started, claimed);
            }
            if (Instant.now().isAfter(latest)) {
                throw failed("server.too-slow", LONGEST_START.toMinutes(), started, claimed);
            }
            Thread.sleep(GLANCE.toMillis());
        }
    }

    /** Ctrl-C reaches the server and us at once, and the server may be the faster one to go. */
    private void awaitOrder() throws InterruptedException {
        Thread.sleep(GLANCE.toMillis());
        if (undoing.hasBegun()) {
            throw new CancellationException();
        }
    }

    private static TownFailed died(WildFly server, DataDirectory directory) {
        return failed("server.died", server.exitCode(), server, directory);
    }

    private static TownFailed failed(String key, Object what, WildFly server, DataDirectory directory) {
        return new TownFailed(
                Sentence.of(key, what, server.rootCause(), directory.log().resolve("server.log")));
    }
}
