// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.api;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The fields are what the configuration injects. */
@SuppressWarnings("UnnecessaryAssignment")
class SettingsTest {

    private final Settings settings = sensible();

    @Test
    void sensible_ones_pass() {
        assertThatCode(settings::check).doesNotThrowAnyException();
    }

    @Test
    void a_wrong_value_is_named_by_its_key() {
        settings.maxBodyBytes = 0;

        assertThatThrownBy(settings::check).hasMessageContaining("digifit.lrs.max-body-bytes");
    }

    @Test
    void a_key_needs_its_secret() {
        settings.secret = Optional.empty();

        assertThatThrownBy(settings::check).hasMessageContaining("digifit.lrs.secret");
    }

    @Test
    void a_secret_a_person_could_remember_is_refused_outside_the_demo() {
        settings.secret = Optional.of("sesame");

        assertThatThrownBy(settings::check).hasMessageContaining("digifit.lrs.secret");
        settings.demo = true;
        assertThatCode(settings::check).doesNotThrowAnyException();
    }

    private static Settings sensible() {
        Settings settings = new Settings();
        settings.maxBodyBytes = 1;
        settings.maxLimit = 1;
        settings.homePage = "https://lrs.example/xapi";
        settings.key = Optional.of("outbox");
        settings.secret = Optional.of("a-long-machine-secret");
        return settings;
    }
}
