// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.command.check.Finding.State;
import de.digifit.command.setting.Catalogue;
import de.digifit.command.setting.Settings;
import de.digifit.command.text.Texts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksTest {

    private static final Texts ENGLISH = Texts.of(Locale.ENGLISH);

    @TempDir
    private Path home;

    @Test
    void a_port_in_use_is_named_with_its_holder_and_its_setting() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            Settings settings = settings(Map.of("DIGIFIT_HTTP_PORT", Integer.toString(port)));

            Finding finding = new PortCheck(settings).of(Catalogue.HTTP_PORT, Catalogue.HTTP_ADDRESS);

            assertThat(finding.state()).isEqualTo(State.PROBLEM);
            assertThat(said(finding))
                    .startsWith("Port " + port + " is in use by java ("
                            + ProcessHandle.current().pid() + "):")
                    .endsWith("or set DIGIFIT_HTTP_PORT to another port.");
        }
    }

    @Test
    void a_free_port_is_well() throws IOException {
        int port;
        try (ServerSocket freed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = freed.getLocalPort();
        }
        Settings settings = settings(Map.of("DIGIFIT_MANAGEMENT_PORT", Integer.toString(port)));

        Finding finding = new PortCheck(settings).of(Catalogue.MANAGEMENT_PORT, Catalogue.MANAGEMENT_ADDRESS);

        assertThat(finding.state()).isEqualTo(State.OK);
    }

    @Test
    void an_address_of_somebody_else_names_its_setting() {
        Settings settings = settings(Map.of("DIGIFIT_HTTP_ADDRESS", "256.1.1.1.invalid"));

        assertThat(said(new PortCheck(settings).of(Catalogue.HTTP_PORT, Catalogue.HTTP_ADDRESS)))
                .contains("256.1.1.1.invalid is not an address", "set DIGIFIT_HTTP_ADDRESS");
    }

    @Test
    void a_wrong_setting_is_named_with_its_value_and_what_is_allowed() {
        List<Finding> findings = findings(Map.of("DIGIFIT_HTTP_PORT", "http"));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.state()).isEqualTo(State.PROBLEM);
            assertThat(said(finding))
                    .isEqualTo("DIGIFIT_HTTP_PORT=http is wrong: allowed is a port number from 1 to 65535.");
        });
    }

    @Test
    void a_variable_that_nobody_reads_is_a_warning_with_the_nearest_one() {
        List<Finding> findings = findings(Map.of("DIGIFIT_HTP_PORT", "8081"));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.state()).isEqualTo(State.WARNING);
            assertThat(said(finding)).contains("DIGIFIT_HTP_PORT is not a setting", "did you mean DIGIFIT_HTTP_PORT?");
        });
    }

    @Test
    void an_old_java_is_named_with_its_place() {
        assertThat(said(JavaCheck.of(11, "/opt/java11")))
                .isEqualTo(
                        "Java 11 in /opt/java11 is too old: install a JDK 17 or newer and let JAVA_HOME point to it.");
        assertThat(JavaCheck.of(17, "/opt/java17").state()).isEqualTo(State.OK);
    }

    @Test
    void a_full_disk_says_how_much_is_wanted() {
        assertThat(said(DirectoryCheck.room(home, 1023)))
                .contains("Only 1023 MiB are free in " + home, "at least 1024 MiB", "DIGIFIT_DATA_DIR");
        assertThat(DirectoryCheck.room(home, 1024).state()).isEqualTo(State.OK);
    }

    @Test
    void a_data_directory_below_a_file_cannot_be_written() throws IOException {
        Path file = Files.createFile(home.resolve("file"));

        Finding finding = DirectoryCheck.writable(file.resolve("data"));

        assertThat(finding.state()).isEqualTo(State.PROBLEM);
        assertThat(said(finding)).contains(file.resolve("data").toString(), "DIGIFIT_DATA_DIR");
    }

    @Test
    void a_server_that_is_not_there_yet_says_how_to_make_it() {
        Finding finding = ServerCheck.of(home.resolve("ear/target/server"));

        assertThat(finding.state()).isEqualTo(State.PROBLEM);
        assertThat(said(finding)).contains("run \"mvn -Prun\" in the root");
    }

    private List<Finding> findings(Map<String, String> environment) {
        return new SettingsCheck(settings(environment), ENGLISH).findings();
    }

    private Settings settings(Map<String, String> environment) {
        return Settings.of(home, environment);
    }

    private static String said(Finding finding) {
        return ENGLISH.say(finding.sentence());
    }
}
