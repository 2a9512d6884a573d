// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the PostgreSQL of this installation keeps its things, below the data directory. */
final class PostgresDirectory {

    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;

    private final Path root;

    PostgresDirectory(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    Path data() {
        return root.resolve("postgres");
    }

    Path binaries() {
        return root.resolve("postgres-binaries");
    }

    Path secrets() {
        return root.resolve("postgres.secrets");
    }

    Path log() {
        return root.resolve("log").resolve("postgres.log");
    }

    boolean isInitialised() {
        return Files.exists(data().resolve("PG_VERSION"));
    }

    void create() {
        try {
            Files.createDirectories(log().resolveSibling("."));
            // People's data lie here: nobody else on this machine may look.
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The main process of a PostgreSQL that runs on our data, whoever started it. */
    Optional<ProcessHandle> running() {
        // After a restart of the machine the number may belong to anybody: only a postgres is ours.
        return pidFile(PID_LINE)
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info().command().orElse("").endsWith("postgres"));
    }

    Optional<Integer> port() {
        return pidFile(PORT_LINE).map(Integer::parseInt);
    }

    private Optional<String> pidFile(int line) {
        Path file = data().resolve("postmaster.pid");
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            return lines.stream().skip(line).findFirst().map(String::strip).filter(text -> text.matches("[0-9]+"));
        } catch (IOException vanished) {
            return Optional.empty();
        }
    }

    static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> tree = Files.walk(directory)) {
            all = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
