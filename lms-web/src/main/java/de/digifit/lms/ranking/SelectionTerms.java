// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.ranking;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By which rule places of an event are given, and how long an offer is open. Fixed before registration opens, so that
 * nobody can fit the rule to the applications. An event about which nothing was fixed gives places in the order of
 * approval.
 */
@Entity
@Table(schema = "lms", name = "selection_terms")
public class SelectionTerms {

    private static final int MOST_DAYS = 20;
    private static final int MOST_HOURS = 48;

    @Id
    private UUID event;

    @Version
    private int version;

    private UUID town;

    @Enumerated(EnumType.STRING)
    private RankingRule rule;

    private int offerDays;
    private int offerHours;
    private @Nullable String seed;
    private @Nullable UUID fixedBy;
    private @Nullable Instant fixedAt;

    protected SelectionTerms() {}

    private SelectionTerms(Event event, RankingRule rule, OfferTime time, @Nullable String seed) {
        this.event = event.id().value();
        this.town = event.town().value();
        this.rule = rule;
        this.offerDays = time.days();
        this.offerHours = time.hours();
        this.seed = seed;
    }

    /** What holds for an event about which nothing was fixed. */
    public static SelectionTerms usual(Event event) {
        return new SelectionTerms(event, RankingRule.ORDER_OF_RECEIPT, OfferTime.USUAL, null);
    }

    /**
     * @param seed of the lottery; nobody sees it before the selection
     * @throws TermsFixed when registration is open already
     */
    public static SelectionTerms fixed(
            Event event, RankingRule rule, OfferTime time, String seed, PersonId by, Instant at) {
        requireDraft(event);
        SelectionTerms terms = new SelectionTerms(event, rule, time, null);
        terms.fix(rule, time, seed, by, at);
        return terms;
    }

    /** @throws TermsFixed when registration is open already */
    public void change(Event of, RankingRule newRule, OfferTime time, String newSeed, PersonId by, Instant at) {
        requireDraft(of);
        fix(newRule, time, newSeed, by, at);
    }

    private void fix(RankingRule newRule, OfferTime time, String newSeed, PersonId by, Instant at) {
        if (time.days() < 1 || time.days() > MOST_DAYS || time.hours() < 1 || time.hours() > MOST_HOURS) {
            throw new OfferTimeOutOfRange(MOST_DAYS, MOST_HOURS);
        }
        rule = newRule;
        offerDays = time.days();
        offerHours = time.hours();
        seed = newRule == RankingRule.LOTTERY ? newSeed : null;
        fixedBy = by.value();
        fixedAt = at;
    }

    private static void requireDraft(Event event) {
        if (event.state() != Event.State.DRAFT) {
            throw new TermsFixed();
        }
    }

    public EventId event() {
        return new EventId(event);
    }

    public TownId town() {
        return new TownId(town);
    }

    public RankingRule rule() {
        return rule;
    }

    public OfferTime offerTime() {
        return new OfferTime(offerDays, offerHours);
    }

    public Optional<Lot> lot() {
        return Optional.ofNullable(seed).map(Lot::new);
    }

    public Optional<Instant> fixedAt() {
        return Optional.ofNullable(fixedAt);
    }

    public Ranking ranking() {
        return new Ranking(rule, lot());
    }
}
