// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowsersTest {

    private static final Path CHROMIUM = Path.of("/somewhere/chromium");

    private final List<String> asked = new ArrayList<>();

    @Test
    void the_first_source_that_has_a_browser_is_taken_and_no_further_one_is_asked() {
        Browsers browsers = new Browsers(List.of(without("installed"), with("npm"), with("playwright")), "");

        FoundBrowser found = browsers.find();

        assertThat(found.executable()).contains(CHROMIUM);
        assertThat(asked).containsExactly("installed", "npm");
    }

    @Test
    void a_source_can_be_wished_for() {
        Browsers browsers = new Browsers(List.of(with("installed"), with("npm")), "npm");

        browsers.find();

        assertThat(asked).containsExactly("npm");
    }

    @Test
    void an_executable_can_be_named(@TempDir Path directory) throws IOException {
        Path own = executable(directory, "my-chrome");

        FoundBrowser found = new Browsers(List.of(with("installed")), own.toString()).find();

        assertThat(found.executable()).contains(own);
        assertThat(asked).isEmpty();
    }

    @Test
    void without_any_browser_one_sentence_says_how_to_get_one() {
        Browsers browsers = new Browsers(List.of(without("installed"), without("npm")), "");

        assertThatThrownBy(browsers::find)
                .isInstanceOf(NoBrowser.class)
                .hasMessageContaining("installed, npm")
                .hasMessageContaining("install Chromium or Chrome")
                .hasMessageNotContaining("\n");
    }

    @Test
    void a_named_executable_that_is_not_there_is_said_by_name() {
        Browsers browsers = new Browsers(List.of(with("installed")), "/nowhere/chrome");

        assertThatThrownBy(browsers::find).isInstanceOf(NoBrowser.class).hasMessageContaining("/nowhere/chrome");
    }

    @Test
    void an_installed_browser_is_found_in_the_order_of_the_directories(@TempDir Path first, @TempDir Path second)
            throws IOException {
        executable(second, "chromium");
        Path chrome = executable(first, "google-chrome");

        Optional<FoundBrowser> found = new InstalledBrowser(List.of(first, second)).find();

        assertThat(found).map(FoundBrowser::executable).contains(Optional.of(chrome));
    }

    @Test
    void a_file_that_cannot_be_executed_is_no_browser(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("chromium"), "");

        assertThat(new InstalledBrowser(List.of(directory)).find()).isEmpty();
    }

    private BrowserSource with(String name) {
        return source(name, Optional.of(FoundBrowser.at(CHROMIUM)));
    }

    private BrowserSource without(String name) {
        return source(name, Optional.empty());
    }

    private BrowserSource source(String name, Optional<FoundBrowser> browser) {
        return new BrowserSource() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Optional<FoundBrowser> find() {
                asked.add(name);
                return browser;
            }
        };
    }

    private static Path executable(Path directory, String name) throws IOException {
        Path file = Files.createFile(directory.resolve(name));
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
