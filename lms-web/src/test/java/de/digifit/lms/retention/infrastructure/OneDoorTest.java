// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.retention.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is only added to lets rows go for whoever says so; so that is said in one place. */
class OneDoorTest {

    private static final String KEY = "core.retention";

    @Test
    void one_class_opens_the_door() throws IOException {
        assertThat(saying("../core/src/main/java", "../assessment/src/main/java", "src/main/java"))
                .containsExactly("SqlEraser.java");
    }

    private static List<String> saying(String... folders) throws IOException {
        try (Stream<Path> files = Stream.of(folders).flatMap(OneDoorTest::files)) {
            return files.filter(OneDoorTest::says)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    @SuppressWarnings("StreamResourceLeak") // closed with the stream that it becomes part of
    private static Stream<Path> files(String folder) {
        try {
            return Files.walk(Path.of(folder)).filter(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean says(Path file) {
        try {
            return Files.readString(file).contains(KEY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
