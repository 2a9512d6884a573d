// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.authority.infrastructure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.lrs.authority.Authority;
import de.digifit.lrs.authority.NotAuthenticated;
import de.digifit.lrs.authority.Scope;
import de.digifit.lrs.authority.application.Door;
import de.digifit.lrs.authority.application.FirstCredentials;
import de.digifit.lrs.database.TestDatabase;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JdbcCredentialsTest {

    private static final String HOME = "https://lrs.example/xapi";

    private final TestDatabase database = TestDatabase.get();
    private final JdbcCredentials credentials = new JdbcCredentials(database.database());
    private final FirstCredentials first = new FirstCredentials(credentials);
    private final Door door = new Door(credentials);

    @BeforeEach
    void empty() {
        database.clear();
    }

    @Test
    void the_right_secret_opens_and_tells_who_came() {
        first.demo(true);

        Authority authority = door.open(basic("demo:demo-secret"), HOME);

        assertThat(authority.key()).isEqualTo("demo");
        assertThat(authority.scopes()).containsExactly(Scope.ALL);
        assertThat(authority.asAgent().at("/account/homePage").asText()).isEqualTo(HOME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo:wrong", "demo:", "nobody:demo-secret", ":", "demo", "demo:demo-secret:more", "\0:\0"})
    void anything_else_does_not(String pair) {
        first.demo(true);

        assertThatThrownBy(() -> door.open(basic(pair), HOME)).isInstanceOf(NotAuthenticated.class);
    }

    @Test
    void a_missing_or_foreign_header_does_not_either() {
        assertThatThrownBy(() -> door.open(null, HOME)).isInstanceOf(NotAuthenticated.class);
        assertThatThrownBy(() -> door.open("Bearer x", HOME)).isInstanceOf(NotAuthenticated.class);
        assertThatThrownBy(() -> door.open("Basic ***", HOME)).isInstanceOf(NotAuthenticated.class);
    }

    @Test
    void the_demo_secret_opens_nothing_once_the_demo_is_over() {
        first.demo(true);

        first.demo(false);

        assertThat(credentials.find("demo")).isEmpty();
    }

    @Test
    void a_new_secret_in_the_settings_takes_the_place_of_the_old_one() {
        first.ofTheSettings("outbox", "the-first-long-secret");
        first.ofTheSettings("outbox", "the-second-long-secret");

        assertThat(door.open(basic("outbox:the-second-long-secret"), HOME).key())
                .isEqualTo("outbox");
        assertThatThrownBy(() -> door.open(basic("outbox:the-first-long-secret"), HOME))
                .isInstanceOf(NotAuthenticated.class);
    }

    @Test
    void the_secret_itself_is_not_stored_and_two_equal_secrets_do_not_look_equal() {
        first.ofTheSettings("one", "the-same-long-secret");
        first.ofTheSettings("two", "the-same-long-secret");

        assertThat(database.count("credential where position('the-same-long-secret'::bytea in sum) > 0"))
                .isZero();
        assertThat(credentials.find("one").orElseThrow().sum())
                .isNotEqualTo(credentials.find("two").orElseThrow().sum());
    }

    private static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
    }
}
