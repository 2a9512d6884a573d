// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.calendar;

import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aTown;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeedSecretTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

    @Test
    void each_secret_is_another_one_and_fits_into_an_address() {
        Set<String> words = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            words.add(FeedSecret.next().word());
        }

        assertThat(words).hasSize(1000).allMatch(word -> word.matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void a_secret_opens_its_own_subscription_until_that_is_taken_back() {
        FeedSecret secret = FeedSecret.next();
        Subscription subscription = new Subscription(aTown(), aPerson(), secret, Locale.GERMAN, NOW);

        assertThat(subscription.isOpenedBy(secret)).isTrue();
        assertThat(subscription.isOpenedBy(FeedSecret.next())).isFalse();
        subscription.revoke(NOW);
        subscription.revoke(NOW.plusSeconds(9));
        assertThat(subscription.isOpenedBy(secret)).isFalse();
        assertThat(subscription.revokedAt()).contains(NOW);
    }

    @Test
    void what_is_kept_and_logged_does_not_tell_the_secret() {
        FeedSecret secret = FeedSecret.next();

        assertThat(Subscription.key(secret)).hasSize(64).doesNotContain(secret.word());
        assertThat(secret).hasToString("a secret");
    }
}
