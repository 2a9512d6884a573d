// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.workshop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Brings what has changed in one directory into another.
 *
 * <p>Content decides, not time: a compiler writes many files anew that are still the same. What disappears stays where
 * it was brought, since a compiler also deletes before it writes.
 */
final class Mirror {

    private final Path from;
    private final Path to;
    private final Map<Path, FileTime> seen = new HashMap<>();

    Mirror(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    /** A file that was brought, by its name below both directories. */
    record Brought(Path name, Path file, boolean isNew) {}

    List<Brought> bring() throws IOException {
        List<Brought> brought = new ArrayList<>();
        if (!Files.isDirectory(from)) {
            return brought;
        }
        List<Path> files;
        try (Stream<Path> tree = Files.walk(from)) {
            files = tree.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            FileTime time = Files.getLastModifiedTime(file);
            if (!time.equals(seen.put(file, time)) && differs(file)) {
                brought.add(copy(file));
            }
        }
        return brought;
    }

    private boolean differs(Path file) throws IOException {
        Path target = target(file);
        return !Files.exists(target) || Files.mismatch(file, target) >= 0;
    }

    private Brought copy(Path file) throws IOException {
        Path target = target(file);
        boolean isNew = !Files.exists(target);
        Files.createDirectories(target.resolveSibling("."));
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        return new Brought(from.relativize(file), target, isNew);
    }

    private Path target(Path file) {
        return to.resolve(from.relativize(file).toString());
    }
}
