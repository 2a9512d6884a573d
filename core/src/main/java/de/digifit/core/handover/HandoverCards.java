// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.handover;

import de.digifit.core.knowledge.UnitDutyId;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The stand-in cards, kept. */
public interface HandoverCards {

    void add(HandoverCard card);

    /** @throws NoSuchCard when the town has none with this id */
    HandoverCard get(TownId town, HandoverCardId id);

    /**
     * The same, and nobody else changes it or another one of its duty until the transaction ends.
     *
     * @throws NoSuchCard when the town has none with this id
     */
    HandoverCard hold(TownId town, HandoverCardId id);

    /** Nobody else drafts or releases one of this duty until the transaction ends. */
    void serialise(UnitDutyId duty);

    /** The card holds no longer, so that another one of the same duty may. */
    void makeRoom(HandoverCard outdated);

    /** What is written or holds of these duties; nothing that is outdated. */
    List<HandoverCard> of(Collection<UnitDutyId> duties);

    /** The one by which the unit works. */
    default Optional<HandoverCard> inForce(UnitDutyId duty, LocalDate today) {
        return of(List.of(duty)).stream()
                .filter(card -> card.state(today).holds())
                .findFirst();
    }

    /** Drafts that this person should try, and cards of the own that are due to be reviewed; the oldest first. */
    List<HandoverCard> waitingFor(PersonId person, LocalDate today);
}
