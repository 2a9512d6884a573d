// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class VerifiedCredentialsTest {

    private final Hand hand = new Hand();
    private final VerifiedCredentials verified = new VerifiedCredentials(hand);

    @Test
    void what_fitted_a_moment_ago_is_known() {
        verified.remember("alex", "demo".toCharArray(), "hash");

        assertThat(verified.known("alex", "demo".toCharArray(), "hash")).isTrue();
    }

    @Test
    void nothing_is_known_that_was_not_compared() {
        verified.remember("alex", "demo".toCharArray(), "hash");

        assertThat(verified.known("alex", "Demo".toCharArray(), "hash")).isFalse();
        assertThat(verified.known("robin", "demo".toCharArray(), "hash")).isFalse();
    }

    @Test
    void a_changed_hash_makes_it_void() {
        verified.remember("alex", "demo".toCharArray(), "hash");

        assertThat(verified.known("alex", "demo".toCharArray(), "another hash")).isFalse();
    }

    @Test
    void the_border_between_hash_and_password_counts() {
        verified.remember("alex", "bc".toCharArray(), "a");

        assertThat(verified.known("alex", "c".toCharArray(), "ab")).isFalse();
    }

    @Test
    void it_is_forgotten_after_five_minutes() {
        verified.remember("alex", "demo".toCharArray(), "hash");

        hand.moves(VerifiedCredentials.KEPT.minusSeconds(1));
        assertThat(verified.known("alex", "demo".toCharArray(), "hash")).isTrue();
        hand.moves(Duration.ofSeconds(1));
        assertThat(verified.known("alex", "demo".toCharArray(), "hash")).isFalse();
    }

    @Test
    void the_one_not_seen_for_longest_makes_room() {
        for (int i = 0; i < VerifiedCredentials.MOST; i++) {
            verified.remember("login" + i, "demo".toCharArray(), "hash");
        }
        verified.known("login0", "demo".toCharArray(), "hash");

        verified.remember("one more", "demo".toCharArray(), "hash");

        assertThat(verified.known("login0", "demo".toCharArray(), "hash")).isTrue();
        assertThat(verified.known("login1", "demo".toCharArray(), "hash")).isFalse();
    }

    /** A clock that a test moves. */
    private static final class Hand extends Clock {

        private Instant now = Instant.parse("2026-11-22T08:00:00Z");

        void moves(Duration on) {
            now = now.plus(on);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
