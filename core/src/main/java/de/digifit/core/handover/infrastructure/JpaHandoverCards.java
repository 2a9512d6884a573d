// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.handover.infrastructure;

import de.digifit.core.handover.CardState;
import de.digifit.core.handover.HandoverCard;
import de.digifit.core.handover.HandoverCardId;
import de.digifit.core.handover.HandoverCards;
import de.digifit.core.handover.NoSuchCard;
import de.digifit.core.knowledge.UnitDutyId;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class JpaHandoverCards implements HandoverCards {

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Override
    public void add(HandoverCard card) {
        entities.persist(card);
    }

    @Override
    public HandoverCard get(TownId town, HandoverCardId id) {
        HandoverCard card = entities.find(HandoverCard.class, id.value());
        if (card == null || !card.town().equals(town)) {
            throw new NoSuchCard(id);
        }
        return card;
    }

    @Override
    public HandoverCard hold(TownId town, HandoverCardId id) {
        HandoverCard card = get(town, id);
        serialise(card.duty());
        entities.refresh(card);
        return card;
    }

    @Override
    public void serialise(UnitDutyId duty) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", "card " + duty)
                .getResultList();
    }

    // Else both might be written as released for a moment, which the database refuses.
    @Override
    public void makeRoom(HandoverCard outdated) {
        entities.flush();
    }

    @Override
    public List<HandoverCard> of(Collection<UnitDutyId> duties) {
        if (duties.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
            select c from HandoverCard c where c.duty in :duties and c.state <> :outdated
            order by c.days.writtenOn, c.id
            """, HandoverCard.class)
                .setParameter("duties", duties.stream().map(UnitDutyId::value).toList())
                .setParameter("outdated", CardState.OUTDATED)
                .getResultList();
    }

    @Override
    public List<HandoverCard> waitingFor(PersonId person, LocalDate today) {
        return entities.createQuery("""
            select c from HandoverCard c
            where (c.deputy = :person and c.state = :draft and c.remark = '')
               or (c.owner = :person and c.state = :draft and c.remark <> '')
               or (c.owner = :person and c.state = :checked)
               or (c.owner = :person and c.state = :released and c.days.reviewOn <= :today)
            order by c.days.writtenOn, c.id
            """, HandoverCard.class)
                .setParameter("person", person.value())
                .setParameter("draft", CardState.DRAFT)
                .setParameter("checked", CardState.CHECKED)
                .setParameter("released", CardState.RELEASED)
                .setParameter("today", today)
                .getResultList();
    }
}
