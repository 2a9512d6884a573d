// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.calendar.infrastructure;

import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aTown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.lms.calendar.FeedSecret;
import de.digifit.lms.calendar.Subscription;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaSubscriptionsTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("lms");

    private final JpaSubscriptions subscriptions = new JpaSubscriptions();
    private final PersonId alex = aPerson();

    @BeforeEach
    void open() {
        subscriptions.entities = transaction.entities();
    }

    @Test
    void a_new_address_makes_the_old_one_worthless() {
        FeedSecret old = FeedSecret.next();
        FeedSecret fresh = FeedSecret.next();
        subscriptions.add(subscription(old));
        transaction.written();
        assertThat(subscriptions.find(old)).isPresent();

        subscriptions.serialise(alex);
        subscriptions.revoke(subscriptions.find(alex).orElseThrow(), NOW);
        subscriptions.add(subscription(fresh));
        transaction.written();

        assertThat(subscriptions.find(old)).isEmpty();
        assertThat(subscriptions.find(fresh).map(Subscription::person)).contains(alex);
    }

    @Test
    void what_was_taken_back_and_what_never_was_answer_alike() {
        FeedSecret secret = FeedSecret.next();
        subscriptions.add(subscription(secret));
        transaction.written();
        subscriptions.revoke(subscriptions.find(alex).orElseThrow(), NOW);

        assertThat(subscriptions.find(secret)).isEmpty();
        assertThat(subscriptions.find(FeedSecret.next())).isEmpty();
        assertThat(subscriptions.find(new FeedSecret(""))).isEmpty();
    }

    @Test
    void the_database_knows_one_in_force() {
        subscriptions.add(subscription(FeedSecret.next()));
        subscriptions.add(subscription(FeedSecret.next()));

        assertThatThrownBy(transaction::written)
                .isInstanceOf(PersistenceException.class)
                .hasStackTraceContaining("calendar_subscription_in_force");
    }

    private Subscription subscription(FeedSecret secret) {
        return new Subscription(aTown(), alex, secret, Locale.GERMAN, NOW);
    }
}
