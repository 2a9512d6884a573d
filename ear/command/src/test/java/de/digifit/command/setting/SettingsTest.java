// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.setting;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.command.setting.SettingValue.Source;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static final Path HOME = Path.of("/srv/digifit");

    @Test
    void what_is_not_set_has_its_default() {
        Settings settings = Settings.of(HOME, Map.of());

        assertThat(settings.number(Catalogue.HTTP_PORT)).isEqualTo(8080);
        assertThat(settings.isSet(Catalogue.HTTP_PORT)).isFalse();
    }

    @Test
    void an_empty_variable_is_not_set() {
        assertThat(Settings.of(HOME, Map.of("DIGIFIT_HTTP_PORT", " ")).isSet(Catalogue.HTTP_PORT))
                .isFalse();
    }

    @Test
    void a_property_wins_over_a_variable() {
        Settings settings =
                Settings.of(HOME, Map.of("DIGIFIT_HTTP_PORT", "8081")).with(Catalogue.HTTP_PORT, "8082");

        assertThat(settings.value(Catalogue.HTTP_PORT).source()).isEqualTo(Source.PROPERTY);
        assertThat(settings.number(Catalogue.HTTP_PORT)).isEqualTo(8082);
    }

    @Test
    void a_relative_directory_is_meant_from_the_home() {
        assertThat(Settings.of(HOME, Map.of()).directory(Catalogue.DATA_DIR)).isEqualTo(HOME.resolve(".digifit"));
        assertThat(Settings.of(HOME, Map.of("DIGIFIT_DATA_DIR", "/var/town")).directory(Catalogue.DATA_DIR))
                .isEqualTo(Path.of("/var/town"));
    }

    @Test
    void the_server_is_handed_what_is_set_and_nothing_else() {
        Settings settings = Settings.of(HOME, Map.of("DIGIFIT_DEMO", "true", "PATH", "/bin"))
                .with(Catalogue.DB_POOL, "7");

        assertThat(settings.asEnvironment()).isEqualTo(Map.of("DIGIFIT_DEMO", "true", "DIGIFIT_DB_POOL", "7"));
    }

    @Test
    void a_secret_is_not_shown() {
        Settings settings = Settings.of(HOME, Map.of("DIGIFIT_DB_PASSWORD", "topsecret"));

        assertThat(settings.value(Catalogue.DB_PASSWORD).shown()).isEqualTo("******");
    }

    @Test
    void a_key_with_a_hyphen_has_a_variable_that_shells_take() {
        assertThat(Catalogue.ALL).extracting(Setting::variable).contains("DIGIFIT_LRS_MAX_BODY_BYTES");
    }

    @ParameterizedTest
    @CsvSource({
        "PORT, 1, true",
        "PORT, 65535, true",
        "PORT, 0, false",
        "PORT, 65536, false",
        "PORT, 99999999999, false",
        "PORT, http, false",
        "PORT, -1, false",
        "PORT_OR_FREE, 0, true",
        "HEAP, 512m, true",
        "HEAP, 2G, true",
        "HEAP, 512, false",
        "HEAP, 0m, false",
        "FLAG, true, true",
        "FLAG, TRUE, false",
        "FLAG, yes, false",
        "POSTGRES_URL, jdbc:postgresql://db:5432/digifit, true",
        "POSTGRES_URL, jdbc:h2:mem:x, false",
        "WEB_ADDRESS, https://lernen.example/xapi, true",
        "WEB_ADDRESS, lernen.example, false",
        "ADDRESS, 0.0.0.0, true",
        "ADDRESS, ::1, true",
        "ADDRESS, http://x, false",
        "CONNECTIONS, 1, false",
        "COUNT, 500, true",
        "COUNT, 0, false"
    })
    void each_kind_admits_what_it_says(Allowed allowed, String value, boolean admitted) {
        assertThat(allowed.admits(value)).isEqualTo(admitted);
    }

    @Test
    void every_default_is_itself_allowed() {
        assertThat(Catalogue.ALL).allSatisfy(setting -> assertThat(
                        setting.defaultValue().isEmpty() || setting.allowed().admits(setting.defaultValue()))
                .as(setting.key())
                .isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "DIGIFIT_HTP_PORT, DIGIFIT_HTTP_PORT",
        "DIGIFIT_PORT, DIGIFIT_DB_PORT",
        "DIGIFIT_DBURL, DIGIFIT_DB_URL",
        "DIGIFIT_DATADIR, DIGIFIT_DATA_DIR"
    })
    void the_nearest_key_is_what_was_meant(String written, String meant) {
        assertThat(NearestKey.to(written)).isEqualTo(meant);
    }
}
