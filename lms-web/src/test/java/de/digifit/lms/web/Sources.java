// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that people write, of all modules. */
public final class Sources {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private Sources() {}

    public static Path root() {
        return ROOT;
    }

    static List<Path> java() {
        return Stream.of("core", "assessment", "lms-web", "lrs", "ear/command", "ear")
                .map(module -> ROOT.resolve(module).resolve("src/main/java"))
                .filter(Files::isDirectory)
                .flatMap(folder -> below(folder, ".java").stream())
                .toList();
    }

    static List<Path> pages() {
        return below(ROOT.resolve("lms-web/src/main/webapp"), ".xhtml");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the two lines that say whose it is. */
    static long lines(Path file) {
        return read(file).lines().filter(line -> !line.startsWith("// SPDX-")).count();
    }

    private static List<Path> below(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
