// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.calendar.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.shared.Act;
import de.digifit.lms.calendar.FeedSecret;
import de.digifit.lms.calendar.Subscription;
import de.digifit.lms.calendar.Subscriptions;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Whether and how a calendar program may fetch the own dates. */
@Act
@RequiresPermissions("calendar:own")
public class MySubscription {

    private final Asker asker;
    private final Subscriptions subscriptions;
    private final Clock clock;

    @Inject
    public MySubscription(Asker asker, Subscriptions subscriptions, Clock clock) {
        this.asker = asker;
        this.subscriptions = subscriptions;
        this.clock = clock;
    }

    /** Since when the address holds. */
    public Optional<Instant> since() {
        return subscriptions.find(asker.person()).map(Subscription::createdAt);
    }

    /** A new address; one that held before is worthless now. The secret is told this once. */
    public FeedSecret renew(Locale locale) {
        revoke();
        FeedSecret secret = FeedSecret.next();
        subscriptions.add(new Subscription(asker.town(), asker.person(), secret, locale, Instant.now(clock)));
        return secret;
    }

    public void revoke() {
        subscriptions.serialise(asker.person());
        subscriptions.find(asker.person()).ifPresent(holding -> subscriptions.revoke(holding, Instant.now(clock)));
    }
}
