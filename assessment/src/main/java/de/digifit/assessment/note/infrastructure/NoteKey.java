// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.note.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key of this installation. A demo town makes one for itself and keeps it beside the data of its server; everywhere
 * else it is a setting, and without it notes stay on paper.
 */
@ApplicationScoped
class NoteKey {

    private static final int BYTES = 32;
    private static final Set<PosixFilePermission> OWNER_ONLY =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Optional<String> setting;
    private final boolean demo;
    private final Optional<String> directory;

    @Inject
    NoteKey(
            @ConfigProperty(name = "digifit.talk.key") Optional<String> setting,
            @ConfigProperty(name = "digifit.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "jboss.server.data.dir") Optional<String> directory) {
        this.setting = setting;
        this.demo = demo;
        this.directory = directory;
    }

    /** 32 bytes, or none. */
    Optional<byte[]> find() {
        return setting.or(() -> demo ? directory.map(NoteKey::made) : Optional.empty())
                .map(NoteKey::bytes);
    }

    private static byte[] bytes(String text) {
        byte[] key = Base64.getDecoder().decode(text.strip());
        if (key.length != BYTES) {
            throw new IllegalStateException("digifit.talk.key has to be 32 bytes in Base64");
        }
        return key;
    }

    private static String made(String directory) {
        Path file = Path.of(directory, "talk.key");
        try {
            if (!Files.exists(file)) {
                byte[] key = new byte[BYTES];
                new SecureRandom().nextBytes(key);
                Files.createDirectories(file.getParent());
                Files.writeString(file, Base64.getEncoder().encodeToString(key));
                if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    Files.setPosixFilePermissions(file, OWNER_ONLY);
                }
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
