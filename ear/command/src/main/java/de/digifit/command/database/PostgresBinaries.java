// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks the PostgreSQL of the class path once; a new release of it gets a directory of its own. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    static Path unpackedInto(Path directory) {
        try {
            Path home = directory.resolve(fingerprint());
            if (!Files.isDirectory(home)) {
                unpack(directory, home);
            }
            return home;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void unpack(Path directory, Path home) throws IOException {
        Files.createDirectories(directory);
        // Renamed when whole, so that an interrupted start leaves nothing that looks finished.
        Path half = Files.createTempDirectory(directory, "unpacking");
        try (TarArchiveInputStream archive =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed())))) {
            TarArchiveEntry entry = archive.getNextEntry();
            while (entry != null) {
                write(entry, archive, half);
                entry = archive.getNextEntry();
            }
        }
        Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.move(half, home);
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path directory) throws IOException {
        Path target = directory.resolve(entry.getName()).normalize();
        if (!target.startsWith(directory)) {
            throw new IOException("The archive leaves its directory: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static String fingerprint() throws IOException {
        try (CheckedInputStream stream = new CheckedInputStream(packed(), new CRC32())) {
            stream.transferTo(java.io.OutputStream.nullOutputStream());
            return "%08x".formatted(stream.getChecksum().getValue());
        }
    }

    private static InputStream packed() throws IOException {
        return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                system(), System.getProperty("os.arch", "").toLowerCase(Locale.ROOT));
    }

    private static String system() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return name.contains("mac") ? "Darwin" : "Linux";
    }
}
