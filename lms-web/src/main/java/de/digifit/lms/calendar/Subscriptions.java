// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.calendar;

import de.digifit.core.organisation.PersonId;
import java.time.Instant;
import java.util.Optional;

/** The subscriptions, kept. */
public interface Subscriptions {

    void add(Subscription subscription);

    /** The one in force. */
    Optional<Subscription> find(PersonId person);

    /** Holds back others who would change the subscription of this person, until the transaction ends. */
    void serialise(PersonId person);

    /** From now on it holds no more, and another may. */
    void revoke(Subscription subscription, Instant now);

    /** The one that this word opens and that was not taken back. */
    Optional<Subscription> find(FeedSecret secret);
}
