// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.bench;

import de.digifit.command.database.DatabaseAccess;
import de.digifit.command.database.FreePort;
import de.digifit.tests.town.Directories;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The provisioned server, with the application or without, to see how long it takes to answer. */
final class MeasuredServer {

    static final Path HOME =
            Path.of("..", "ear", "target", "server").toAbsolutePath().normalize();
    private static final Path BASE = Path.of("target", "bench", "server").toAbsolutePath();
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();
    private final DatabaseAccess database;
    private final boolean withApplication;

    MeasuredServer(DatabaseAccess database, boolean withApplication) {
        this.database = database;
        this.withApplication = withApplication;
    }

    /** From the command to the first page; without an application any answer is the first page. */
    Duration start() throws IOException, InterruptedException {
        prepare();
        int http = FreePort.find();
        long begin = System.nanoTime();
        Process server = command(http).start();
        try {
            while (!answers(http)) {
                if (!server.isAlive() || System.nanoTime() - begin > LONGEST.toNanos()) {
                    throw new AssertionError("The server does not answer");
                }
                Thread.sleep(20);
            }
            return Duration.ofNanos(System.nanoTime() - begin);
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private boolean answers(int http) throws InterruptedException {
        try {
            HttpRequest first = HttpRequest.newBuilder(URI.create("http://localhost:" + http + "/"))
                    .timeout(LONGEST)
                    .build();
            int status = client.send(first, BodyHandlers.discarding()).statusCode();
            return withApplication ? status == 200 : status == 404;
        } catch (IOException notYet) {
            return false;
        }
    }

    private ProcessBuilder command(int http) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        java,
                        "-Xms64m",
                        "-Xmx512m",
                        "-XX:MetaspaceSize=128m",
                        "-Djava.net.preferIPv4Stack=true",
                        "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
                        "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
                        "--add-opens=java.base/java.io=ALL-UNNAMED",
                        "--add-opens=java.base/java.security=ALL-UNNAMED",
                        "--add-opens=java.base/java.util=ALL-UNNAMED",
                        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                        "--add-opens=java.management/javax.management=ALL-UNNAMED",
                        "--add-opens=java.naming/javax.naming=ALL-UNNAMED",
                        "-Dorg.jboss.boot.log.file=" + BASE.resolve("log/server.log"),
                        "-Dlogging.configuration=file:" + BASE.resolve("configuration/logging.properties"),
                        "-jar",
                        HOME.resolve("jboss-modules.jar").toString(),
                        "-mp",
                        HOME.resolve("modules").toString(),
                        "org.jboss.as.standalone",
                        "-Djboss.home.dir=" + HOME,
                        "-Djboss.server.base.dir=" + BASE,
                        "-Djboss.http.port=" + http,
                        "-Djboss.management.http.port=" + FreePort.find()))
                .redirectErrorStream(true)
                .redirectOutput(new File(BASE.toFile(), "output.log"));
        builder.environment().put("DIGIFIT_DB_URL", database.url());
        builder.environment().put("DIGIFIT_DB_USER", database.user());
        builder.environment().put("DIGIFIT_DB_PASSWORD", database.password());
        builder.environment().put("DIGIFIT_DEMO", "true");
        return builder;
    }

    private void prepare() {
        Directories.delete(BASE);
        Directories.create(BASE.resolve("deployments"));
        Directories.create(BASE.resolve("configuration"));
        Directories.copyFiles(HOME.resolve("standalone/configuration"), BASE.resolve("configuration"));
        if (withApplication) {
            Directories.copyFiles(HOME.resolve("standalone/deployments"), BASE.resolve("deployments"));
        }
    }
}
