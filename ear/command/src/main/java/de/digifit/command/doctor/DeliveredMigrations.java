// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.doctor;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The migrations inside the application archive, by schema: {@code db/<schema>/V001__….sql} at any depth. */
final class DeliveredMigrations {

    private static final Pattern MIGRATION =
            Pattern.compile("(?:.*/)?db/(?<schema>[a-z]+)/V(?<version>[0-9_.]+?)__.*\\.sql");
    private static final Pattern ARCHIVE = Pattern.compile(".*\\.(jar|war)");

    private final Map<String, Set<String>> versions = new HashMap<>();

    private DeliveredMigrations() {}

    /** None where the archive cannot be seen: then nothing is known to be pending. */
    static DeliveredMigrations of(Path serverHome) {
        Path archive = serverHome.resolve("standalone/deployments/digifit.ear");
        DeliveredMigrations found = new DeliveredMigrations();
        if (Files.isRegularFile(archive)) {
            try (InputStream stream = Files.newInputStream(archive)) {
                found.read(stream);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return found;
    }

    Set<String> of(String schema) {
        return versions.getOrDefault(schema, Set.of());
    }

    /** As numbers: {@code 001} and {@code 1} are the same version. */
    static String plain(String version) {
        return version.replace('_', '.').replaceAll("(^|\\.)0+(?=[0-9])", "$1");
    }

    private void read(InputStream stream) throws IOException {
        try (ZipInputStream archive = new ZipInputStream(stream)) {
            ZipEntry entry = archive.getNextEntry();
            while (entry != null) {
                note(entry.getName());
                if (ARCHIVE.matcher(entry.getName()).matches()) {
                    read(new Inner(archive));
                }
                entry = archive.getNextEntry();
            }
        }
    }

    private void note(String name) {
        Matcher migration = MIGRATION.matcher(name);
        if (migration.matches()) {
            versions.computeIfAbsent(migration.group("schema"), schema -> new HashSet<>())
                    .add(plain(migration.group("version")));
        }
    }

    /** An archive inside an archive: at its end the outer one goes on. */
    private static final class Inner extends FilterInputStream {

        Inner(InputStream outer) {
            super(outer);
        }

        @Override
        public void close() {
            // The outer archive is closed by whoever opened it.
        }
    }
}
