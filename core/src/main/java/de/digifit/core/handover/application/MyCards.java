// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.handover.application;

import de.digifit.core.handover.CardState;
import de.digifit.core.handover.HandoverCard;
import de.digifit.core.handover.HandoverCardId;
import de.digifit.core.handover.HandoverCards;
import de.digifit.core.knowledge.DutyRooms.Room;
import de.digifit.core.knowledge.UnitDuties;
import de.digifit.core.knowledge.UnitDuty;
import de.digifit.core.knowledge.application.DutyDoor;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What waits for the asker on stand-in cards. */
@Act
@RequiresPermissions("card:own")
public class MyCards {

    private final DutyDoor door;
    private final HandoverCards cards;
    private final UnitDuties duties;

    @Inject
    public MyCards(DutyDoor door, HandoverCards cards, UnitDuties duties) {
        this.door = door;
        this.cards = cards;
        this.duties = duties;
    }

    /** Drafts to try, own cards to go on with, and own cards to be reviewed; the oldest first. */
    public List<Waiting> waiting() {
        List<HandoverCard> found = cards.waitingFor(door.me(), door.today());
        if (found.isEmpty()) {
            return List.of();
        }
        Set<UnitId> own =
                door.rooms().stream().filter(Room::worksHere).map(Room::unit).collect(Collectors.toSet());
        return found.stream().flatMap(card -> waiting(card, own).stream()).toList();
    }

    // Whoever works elsewhere by now reads those cards no longer.
    private Optional<Waiting> waiting(HandoverCard card, Set<UnitId> own) {
        UnitDuty duty = duties.get(card.town(), card.duty());
        return Optional.of(duty)
                .filter(one -> own.contains(one.unit()))
                .map(one -> new Waiting(
                        card.id(),
                        one.name(),
                        card.state(door.today()),
                        card.deputy().equals(door.me()),
                        card.days().writtenOn()));
    }

    /**
     * A card on which somebody waits for the asker.
     *
     * @param duty name of the duty
     * @param tries whether the asker is the one who stands in
     * @param since when it was written
     */
    public record Waiting(HandoverCardId card, String duty, CardState state, boolean tries, LocalDate since) {}
}
