// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MirrorTest {

    @TempDir
    Path from;

    @TempDir
    Path to;

    private Path page;
    private Mirror mirror;

    @BeforeEach
    void a_page_that_has_been_brought() throws IOException {
        page = from.resolve("team/gaps.xhtml");
        Files.createDirectories(page.resolveSibling("."));
        Files.writeString(page, "before");
        mirror = new Mirror(from, to);
        assertThat(mirror.bring()).hasSize(1).allMatch(Mirror.Brought::isNew);
    }

    @Test
    void what_was_edited_is_brought() throws IOException {
        save("after");

        assertThat(mirror.bring()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo(Path.of("team/gaps.xhtml"));
            assertThat(one.isNew()).isFalse();
        });
        assertThat(to.resolve("team/gaps.xhtml")).hasContent("after");
    }

    @Test
    void what_was_written_anew_and_is_the_same_is_not_brought() throws IOException {
        save("before");

        assertThat(mirror.bring()).isEmpty();
    }

    @Test
    void what_a_build_deletes_for_a_moment_stays() throws IOException {
        Files.delete(page);

        assertThat(mirror.bring()).isEmpty();
        assertThat(to.resolve("team/gaps.xhtml")).hasContent("before");
    }

    @Test
    void a_directory_that_is_not_there_yet_brings_nothing() throws IOException {
        assertThat(new Mirror(from.resolve("target"), to).bring()).isEmpty();
    }

    private void save(String text) throws IOException {
        Files.writeString(page, text);
        Files.setLastModifiedTime(
                page, FileTime.fromMillis(Files.getLastModifiedTime(page).toMillis() + 1000));
    }
}
