// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.server;

import de.digifit.command.text.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The process of the application server. */
final class WildFly {

    private static final long PATIENCE_IN_SECONDS = 20;

    private final Path processFile;
    private final ServerOutput output;
    private volatile @Nullable Process process;
    private boolean stopped;

    WildFly(Path base, Progress progress) {
        this.processFile = base.resolve("server.pid");
        this.output = new ServerOutput(progress);
    }

    /** Ends a server whose launcher was killed: it would hold the ports and the database. */
    static boolean endLeftBehind(Path base) {
        return new WildFly(base, Progress.UNHEARD).endLeftBehind();
    }

    synchronized void start(List<String> command, Map<String, String> environment) {
        if (stopped) {
            throw new CancellationException();
        }
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            Process started = builder.start();
            started.getOutputStream().close();
            output.listenTo(started.getInputStream());
            Files.writeString(processFile, Long.toString(started.pid()));
            process = started;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    boolean isAlive() {
        Process current = process;
        return current != null && current.isAlive();
    }

    int exitCode() {
        Process current = process;
        return current == null || current.isAlive() ? 0 : current.exitValue();
    }

    String rootCause() {
        return output.rootCause();
    }

    void awaitEnd() throws InterruptedException {
        Process current = process;
        if (current != null) {
            current.waitFor();
        }
    }

    synchronized void stop() {
        stopped = true;
        output.stopRepeating();
        if (process != null) {
            end(process.toHandle());
        }
    }

    private boolean endLeftBehind() {
        try {
            if (!Files.exists(processFile)) {
                return false;
            }
            boolean found = ProcessHandle.of(
                            Long.parseLong(Files.readString(processFile).strip()))
                    .filter(this::isOurs)
                    .map(left -> {
                        end(left);
                        return true;
                    })
                    .orElse(false);
            Files.deleteIfExists(processFile);
            return found;
        } catch (IOException | NumberFormatException unreadable) {
            return false;
        }
    }

    /** The number may have gone to somebody else since; our directory stands in our server's command line. */
    private boolean isOurs(ProcessHandle candidate) {
        String base = String.valueOf(processFile.getParent());
        return candidate.info().commandLine().orElse("").contains("jboss.server.base.dir=" + base);
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interruption) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException tooSlow) {
            process.destroyForcibly();
        }
    }
}
