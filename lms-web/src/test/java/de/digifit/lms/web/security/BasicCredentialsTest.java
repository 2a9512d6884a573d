// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BasicCredentialsTest {

    @Test
    void a_password_may_hold_colons_and_umlauts() {
        UsernamePasswordToken typed =
                BasicCredentials.read(basic("alex:grün:blau"), "192.0.2.1").orElseThrow();

        assertThat(typed.getUsername()).isEqualTo("alex");
        assertThat(typed.getPassword()).containsExactly("grün:blau".toCharArray());
        assertThat(typed.getHost()).isEqualTo("192.0.2.1");
    }

    @Test
    void the_scheme_may_be_written_in_any_case() {
        assertThat(BasicCredentials.read(basic("alex:demo").replace("Basic", "bASIC"), ""))
                .isPresent();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "Basic", "Basic ", "Basic %%%", "Bearer YWxleDpkZW1v", "Basic YWxleA==", "Basic OmRlbW8="})
    void anything_else_holds_no_credentials(String header) {
        assertThat(BasicCredentials.read(header, "")).isEmpty();
    }

    @Test
    void a_nul_never_reaches_the_database() {
        assertThat(BasicCredentials.read(basic("al\0ex:demo"), "")).isEmpty();
    }

    private static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
