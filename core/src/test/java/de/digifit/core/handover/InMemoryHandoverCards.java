// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.handover;

import de.digifit.core.knowledge.UnitDutyId;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Cards for tests. */
public final class InMemoryHandoverCards implements HandoverCards {

    private final List<HandoverCard> all = new ArrayList<>();

    @Override
    public void add(HandoverCard card) {
        all.add(card);
    }

    @Override
    public HandoverCard get(TownId town, HandoverCardId id) {
        return all.stream()
                .filter(card -> card.town().equals(town) && card.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchCard(id));
    }

    @Override
    public HandoverCard hold(TownId town, HandoverCardId id) {
        return get(town, id);
    }

    @Override
    public void serialise(UnitDutyId duty) {
        // Nobody else is there.
    }

    @Override
    public void makeRoom(HandoverCard outdated) {
        // Nothing else is there that could be in the way.
    }

    @Override
    public List<HandoverCard> of(Collection<UnitDutyId> duties) {
        return all.stream()
                .filter(card -> duties.contains(card.duty()))
                .filter(card -> card.state(card.days().writtenOn()) != CardState.OUTDATED)
                .toList();
    }

    @Override
    public List<HandoverCard> waitingFor(PersonId person, LocalDate today) {
        return List.of();
    }
}
