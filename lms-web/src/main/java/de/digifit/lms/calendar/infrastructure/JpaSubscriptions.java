// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.calendar.infrastructure;

import de.digifit.core.organisation.PersonId;
import de.digifit.lms.calendar.FeedSecret;
import de.digifit.lms.calendar.Subscription;
import de.digifit.lms.calendar.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class JpaSubscriptions implements Subscriptions {

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public void add(Subscription subscription) {
        entities.persist(subscription);
    }

    @Override
    public Optional<Subscription> find(PersonId person) {
        return entities.createQuery(
                        "select s from Subscription s where s.person = :person and s.revokedAt is null",
                        Subscription.class)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public void serialise(PersonId person) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", "calendar " + person)
                .getResultList();
    }

    // Written at once: Hibernate inserts before it updates, and the index allows one in force only.
    @Override
    public void revoke(Subscription subscription, Instant now) {
        subscription.revoke(now);
        entities.flush();
    }

    @Override
    public Optional<Subscription> find(FeedSecret secret) {
        return entities.createQuery(
                        "select s from Subscription s where s.secretHash = :hash and s.revokedAt is null",
                        Subscription.class)
                .setParameter("hash", Subscription.key(secret))
                .getResultStream()
                .findFirst();
    }
}
