// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.setting;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.command.text.Sentence;
import de.digifit.command.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue, the page that people read and what the applications ask for are one and the same list. */
class CatalogueTest {

    private static final Path REPOSITORY = Path.of("../..");
    private static final Texts ENGLISH = Texts.of(Locale.ENGLISH);
    private static final Pattern GIVEN = Pattern.compile("\\$\\{env\\.(DIGIFIT_[A-Z_]+)");
    private static final Pattern ASKED = Pattern.compile("@ConfigProperty\\(\\s*name = \"(digifit\\.[^\"]+)\"");

    @Test
    void the_page_of_settings_is_the_catalogue() throws IOException {
        List<String> page = Files.readAllLines(REPOSITORY.resolve("docs/settings.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();

        assertThat(page)
                .isEqualTo(Catalogue.ALL.stream().map(CatalogueTest::row).toList());
    }

    @Test
    void every_setting_that_an_application_asks_for_is_in_the_catalogue() throws IOException {
        List<String> known = Catalogue.ALL.stream().map(Setting::key).toList();

        assertThat(askedFor()).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void every_variable_that_the_server_is_given_is_in_the_catalogue() {
        String script = read(REPOSITORY.resolve("ear/src/main/cli/server.cli"));
        List<String> variables =
                GIVEN.matcher(script).results().map(result -> result.group(1)).toList();

        assertThat(variables)
                .contains("DIGIFIT_DB_URL")
                .isSubsetOf(Catalogue.ALL.stream().map(Setting::variable).toList());
    }

    private static String row(Setting setting) {
        String value = setting.defaultValue().isEmpty() ? "–" : "`" + setting.defaultValue() + "`";
        return "| `%s` | `%s` | %s | %s | %s |"
                .formatted(
                        setting.key(),
                        setting.variable(),
                        value,
                        ENGLISH.meaning(Sentence.of(setting.textKey())),
                        ENGLISH.meaning(Sentence.of(setting.allowed().textKey())));
    }

    private static List<String> askedFor() throws IOException {
        try (Stream<Path> modules =
                Stream.of("core", "assessment", "lms-web", "lrs").map(REPOSITORY::resolve)) {
            return modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .flatMap(CatalogueTest::sources)
                    .flatMap(source -> ASKED.matcher(source).results().map(result -> result.group(1)))
                    .toList();
        }
    }

    private static Stream<String> sources(Path directory) {
        try (Stream<Path> tree = Files.walk(directory)) {
            return tree.filter(path -> path.toString().endsWith(".java")).map(CatalogueTest::read).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
