// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.calendar;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody lets a calendar program fetch the own dates, without signing in, by an address with a secret in it.
 *
 * <p>It holds until it is taken back; a new address makes the old one worthless. When and how often it is read is not
 * kept: that would tell who looks at the calendar when.
 */
@Entity
@Table(schema = "lms", name = "calendar_subscription")
public class Subscription {

    @Id
    private UUID id;

    private UUID town;
    private UUID person;
    private String secretHash;
    private String language;
    private Instant createdAt;
    private @Nullable Instant revokedAt;

    protected Subscription() {}

    public Subscription(TownId town, PersonId person, FeedSecret secret, Locale locale, Instant now) {
        this.id = Ids.next();
        this.town = town.value();
        this.person = person.value();
        this.secretHash = secret.hash();
        this.language = locale.getLanguage();
        this.createdAt = now;
    }

    /** Taking back twice changes nothing. */
    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public boolean isOpenedBy(FeedSecret secret) {
        return revokedAt == null && secretHash.equals(secret.hash());
    }

    public TownId town() {
        return new TownId(town);
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }

    /** How the secret of a subscription is looked for. */
    public static String key(FeedSecret secret) {
        return secret.hash();
    }
}
