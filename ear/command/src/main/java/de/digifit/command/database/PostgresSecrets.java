// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.Set;

/** The two passwords of our own PostgreSQL, made up at its birth and readable by its owner alone. */
record PostgresSecrets(String administrator, String application) {

    private static final int BYTES = 24;

    static PostgresSecrets readFrom(Path file) throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = Files.newInputStream(file)) {
            properties.load(stream);
        }
        return new PostgresSecrets(
                properties.getProperty("administrator", ""), properties.getProperty("application", ""));
    }

    static PostgresSecrets writeTo(Path file) throws IOException {
        PostgresSecrets secrets = new PostgresSecrets(random(), random());
        Properties properties = new Properties();
        properties.setProperty("administrator", secrets.administrator);
        properties.setProperty("application", secrets.application);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream stream = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
            properties.store(stream, "Passwords of the PostgreSQL in this directory");
        }
        return secrets;
    }

    /** The password alone in a file, as initdb wants it. */
    static Path passwordFile(String password) throws IOException {
        Path file = Files.createTempFile(
                "digifit",
                ".password",
                PosixFilePermissions.asFileAttribute(Set.copyOf(PosixFilePermissions.fromString("rw-------"))));
        return Files.writeString(file, password);
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "PostgresSecrets";
    }
}
