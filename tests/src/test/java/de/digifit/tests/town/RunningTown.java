// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.town;

import de.digifit.command.database.DatabaseAccess;
import de.digifit.command.database.FreePort;
import de.digifit.command.database.Postgres;
import de.digifit.command.server.TownServer;
import de.digifit.command.setting.Catalogue;
import de.digifit.command.setting.Setting;
import de.digifit.command.setting.Settings;
import de.digifit.command.text.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The demo town on the provisioned server, with a real PostgreSQL, on free ports: one for all tests.
 *
 * <p>{@code -Ddigifit.tests.url}, {@code .management} and {@code .data} name one that runs already, for the quick loop.
 */
public final class RunningTown implements AutoCloseable {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private final URI url;
    private final URI managementUrl;
    private final Path data;
    private final @Nullable TownServer server;

    private RunningTown(URI url, URI managementUrl, Path data, @Nullable TownServer server) {
        this.url = url;
        this.managementUrl = managementUrl;
        this.data = data;
        this.server = server;
    }

    static RunningTown open() throws InterruptedException {
        Optional<String> running = Optional.ofNullable(System.getProperty("digifit.tests.url"));
        return running.isPresent() ? at(running.get()) : started();
    }

    private static RunningTown at(String url) {
        return new RunningTown(
                URI.create(url),
                URI.create(System.getProperty("digifit.tests.management", url)),
                Path.of(System.getProperty("digifit.tests.data", "target/town")),
                null);
    }

    private static RunningTown started() throws InterruptedException {
        return started(settings("town").with(setting("digifit.development"), "true"));
    }

    /** As people get it, without what only development has; for measuring. */
    public static RunningTown asDelivered(Path serverHome) throws InterruptedException {
        return started(settings("measured-town").with(Catalogue.SERVER_HOME, serverHome.toString()));
    }

    private static RunningTown started(Settings settings) throws InterruptedException {
        Path data = settings.directory(Catalogue.DATA_DIR);
        Directories.delete(data);
        TownServer server = new TownServer(settings, Progress.UNHEARD);
        try {
            server.start();
        } catch (RuntimeException | InterruptedException failure) {
            server.stop();
            throw failure;
        }
        return new RunningTown(server.url(), server.managementUrl(), data, server);
    }

    private static Settings settings(String directory) {
        Path data = Path.of("target", directory).toAbsolutePath();
        int http = FreePort.find();
        return Settings.of(ROOT, Map.of())
                .with(Catalogue.DATA_DIR, data.toString())
                .with(Catalogue.HTTP_PORT, Integer.toString(http))
                .with(Catalogue.MANAGEMENT_PORT, Integer.toString(FreePort.find()))
                .with(Catalogue.DEMO, "true")
                .with(setting("digifit.base-url"), "http://localhost:" + http)
                // Each visitor comes from an address of her own: the brake against guessing counts by address.
                .with(setting("digifit.http.behind-proxy"), "true");
    }

    private static Setting setting(String key) {
        return Catalogue.ALL.stream()
                .filter(setting -> setting.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    public URI url() {
        return url;
    }

    public URI url(String path) {
        return url.resolve(path);
    }

    public URI managementUrl(String path) {
        return managementUrl.resolve(path);
    }

    /** The database, to take it away for a while; none when the town was not started by the tests. */
    public Optional<Postgres> postgres() {
        return Optional.ofNullable(server).flatMap(TownServer::postgres);
    }

    /** Where it keeps its data, also when it does not run any more. */
    public Path data() {
        return data;
    }

    /** The process of the application server. */
    public long serverProcess() {
        try {
            return Long.parseLong(
                    Files.readString(data.resolve("server/server.pid")).strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Records records() {
        return new Records(database());
    }

    public DatabaseAccess database() {
        return postgres()
                .map(Postgres::access)
                .or(() -> Postgres.runningIn(data))
                .orElseThrow(() -> new IllegalStateException("-Ddigifit.tests.data names no running database"));
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop();
        }
    }
}
