// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs {@code initdb} and {@code pg_ctl}, also for users whom PostgreSQL refuses. */
final class PostgresTools {

    /** How a tool ended, and its last word. */
    record Outcome(int exitCode, String lastLine) {

        boolean failed() {
            return exitCode != 0;
        }
    }

    private final Path binaries;

    PostgresTools(Path binaries) {
        this.binaries = binaries;
    }

    /** Somebody from whom PostgreSQL takes no orders, without a way to look like somebody else. */
    static boolean isForbidden() {
        return isRefused() && !LinuxUtils.isUnshareAvailable();
    }

    Outcome run(String tool, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (isRefused()) {
            // In a user namespace of its own PostgreSQL sees nobody in particular, while the files keep their owner.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(binaries.resolve("bin").resolve(tool).toString());
        command.addAll(List.of(arguments));
        // A file, not a pipe: the server that pg_ctl starts keeps it open for as long as it lives.
        Path words = Files.createTempFile("digifit", ".out");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(words.toFile())
                    .start();
            process.getOutputStream().close();
            return new Outcome(process.waitFor(), lastLine(words));
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IOException(tool + " was interrupted", interruption);
        } finally {
            Files.deleteIfExists(words);
        }
    }

    static String lastLine(Path file) throws IOException {
        if (!Files.exists(file)) {
            return "";
        }
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.filter(line -> !line.isBlank()).reduce("", (earlier, later) -> later);
        }
    }

    /** Root, and a number without a name, as some containers run their programs: Java calls it a question mark. */
    private static boolean isRefused() {
        return List.of("root", "?").contains(System.getProperty("user.name"));
    }
}
