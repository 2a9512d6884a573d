// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.command.check.Finding;
import de.digifit.command.doctor.Diagnosis;
import de.digifit.command.doctor.Diagnosis.Entry;
import de.digifit.command.doctor.DiagnosisJson;
import de.digifit.command.setting.Settings;
import de.digifit.command.text.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class DigifitTest {

    private static final Path PICTURES = Path.of("src/test/resources/de/digifit/command");

    @TempDir
    private Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource({"en, digifit", "en, run", "en, doctor", "en, audit", "de, digifit", "de, run", "de, doctor", "de, audit"
    })
    void the_help_is_as_it_was(String language, String command) {
        String[] line = command.equals("digifit") ? new String[] {"--help"} : new String[] {command, "--help"};

        assertThat(execute(Locale.forLanguageTag(language), Map.of(), line)).isZero();

        assertThat(out.toString()).isEqualTo(picture("help-" + command + "-" + language + ".txt"));
    }

    @Test
    void the_json_of_the_doctor_is_as_it_was() {
        Diagnosis diagnosis = new Diagnosis(List.of(
                new Entry("java", Finding.ok("check.java.ok", 17, "/opt/java")),
                new Entry("http-port", Finding.problem("check.port.used", 8080, "DIGIFIT_HTTP_PORT")),
                new Entry("clock", Finding.warning("check.clock.off", "3.0"))));

        assertThat(new DiagnosisJson(Texts.of(Locale.ENGLISH)).of(diagnosis) + "\n")
                .isEqualTo(picture("doctor.json"));
    }

    @Test
    void a_command_that_does_not_exist_is_a_matter_of_usage() {
        assertThat(execute(Locale.ENGLISH, Map.of(), "backup")).isEqualTo(64);
        assertThat(err.toString()).contains("backup");
    }

    @Test
    void nothing_starts_with_a_wrong_setting() {
        assertThat(execute(Locale.ENGLISH, Map.of("DIGIFIT_SERVER_HEAP", "much"), "run"))
                .isEqualTo(2);

        assertThat(err.toString())
                .isEqualToIgnoringNewLines(
                        "DIGIFIT_SERVER_HEAP=much is wrong: allowed is a number followed by m or g, for instance 512m.");
        assertThat(home.resolve(".digifit")).doesNotExist();
    }

    @Test
    void nothing_starts_without_a_server() {
        assertThat(execute(Locale.GERMAN, Map.of(), "run")).isEqualTo(2);

        assertThat(err.toString()).contains("noch nicht zusammengestellt", "mvn -Prun");
    }

    @Test
    void the_doctor_ends_with_2_when_there_is_a_problem() {
        assertThat(execute(Locale.ENGLISH, Map.of(), "doctor")).isEqualTo(2);

        assertThat(out.toString()).contains("problem  The server in " + home);
    }

    private int execute(Locale locale, Map<String, String> environment, String... line) {
        CommandLine command = Digifit.commandLine(Settings.of(home, environment), Texts.of(locale));
        command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return command.execute(line);
    }

    private static String picture(String name) {
        try {
            return Files.readString(PICTURES.resolve(name), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
