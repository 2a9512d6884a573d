// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.approval;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * Which route applications take for events of one kind: one up to a cost, another above it. A change is a new rule;
 * the latest counts, and the earlier ones tell who decided what before. Applications under way keep their route.
 */
@Entity
@Table(schema = "lms", name = "routing_rule")
public class RoutingRule {

    @Id
    private UUID id;

    private UUID town;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    private BigDecimal costLimit;

    @Enumerated(EnumType.STRING)
    private Route upTo;

    @Enumerated(EnumType.STRING)
    private Route above;

    private UUID changedBy;
    private Instant changedAt;

    protected RoutingRule() {}

    /**
     * @param costLimit in euros for each person; what costs exactly that still takes the first route
     * @throws LimitBelowZero when no event could cost so little
     */
    public RoutingRule(
            TownId town, EventKind kind, BigDecimal costLimit, Route upTo, Route above, PersonId by, Instant now) {
        if (costLimit.signum() < 0) {
            throw new LimitBelowZero();
        }
        this.id = Ids.next();
        this.town = town.value();
        this.kind = kind;
        this.costLimit = costLimit;
        this.upTo = upTo;
        this.above = above;
        this.changedBy = by.value();
        this.changedAt = now;
    }

    public EventKind kind() {
        return kind;
    }

    public BigDecimal costLimit() {
        return costLimit;
    }

    public Route upTo() {
        return upTo;
    }

    public Route above() {
        return above;
    }

    public PersonId changedBy() {
        return new PersonId(changedBy);
    }

    public Instant changedAt() {
        return changedAt;
    }
}
