// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.command.database.FreePort;
import de.digifit.tests.figure.Figure;
import de.digifit.tests.town.Directories;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a stranger waits for: a fresh clone is built and runs, runs again, and passes its tests. */
class CloneBench {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path CLONE = Path.of("target", "bench", "clone").toAbsolutePath();
    private static final long LONGEST_MINUTES = 40;
    private static final String READY = "DigiFit is ready";

    @BeforeEach
    void an_empty_place() {
        Directories.delete(CLONE);
    }

    @Test
    @Tag("start")
    void from_clone_to_ready_and_to_ready_again() throws Exception {
        Duration clone = timed(this::cloneHere);
        Duration first = clone.plus(timed(this::runUntilReady));
        Duration second = timed(this::runUntilReady);

        new Figure(
                        "clone-to-ready-seconds",
                        seconds(first),
                        "s",
                        "<= 120",
                        "git clone and mvn -Prun, warm Maven repository, to the ready line")
                .keep();
        new Figure("restart-seconds", seconds(second), "s", "<= 30", "mvn -Prun again, to the ready line").keep();
    }

    @Test
    @Tag("verify-minutes")
    void the_whole_test_suite() throws Exception {
        cloneHere();

        Duration verify = timed(() -> {
            Process maven = maven(Map.of(), "verify").inheritIO().start();
            assertThat(maven.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)).isTrue();
            assertThat(maven.exitValue()).isZero();
        });

        new Figure(
                        "verify-minutes",
                        seconds(verify) / 60,
                        "min",
                        "<= 15",
                        "mvn verify in a fresh clone, warm Maven repository")
                .keep();
    }

    private void cloneHere() throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "clone", "--quiet", ROOT.toString(), CLONE.toString())
                .inheritIO()
                .start();
        assertThat(git.waitFor()).isZero();
    }

    private void runUntilReady() throws IOException, InterruptedException {
        Process run = maven(
                        Map.of(
                                "DIGIFIT_HTTP_PORT", Integer.toString(FreePort.find()),
                                "DIGIFIT_MANAGEMENT_PORT", Integer.toString(FreePort.find())),
                        "-Prun")
                .redirectErrorStream(true)
                .start();
        try {
            awaitReady(run);
        } finally {
            // Ends after the clock has stopped: see timed.
            ending = run;
        }
    }

    private Process ending;

    private static void awaitReady(Process run) throws IOException {
        Deque<String> last = new ArrayDeque<>();
        BufferedReader output = run.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.contains(READY)) {
                return;
            }
            last.addLast(line);
            if (last.size() > 20) {
                last.removeFirst();
            }
        }
        throw new AssertionError("Never ready: " + String.join("\n", last));
    }

    private static ProcessBuilder maven(Map<String, String> environment, String goal) {
        ProcessBuilder builder = new ProcessBuilder(List.of("mvn", "-B", "-ntp", goal)).directory(CLONE.toFile());
        builder.environment().putAll(environment);
        return builder;
    }

    private Duration timed(Act act) throws Exception {
        long start = System.nanoTime();
        act.run();
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        end();
        return taken;
    }

    /** As Ctrl-C does, and nothing may be left. */
    private void end() throws InterruptedException {
        if (ending != null) {
            Process run = ending;
            ending = null;
            run.destroy();
            assertThat(run.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private interface Act {

        void run() throws Exception;
    }
}
