// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.handover.application;

import de.digifit.core.handover.HandoverCard;
import de.digifit.core.handover.HandoverCardId;
import de.digifit.core.handover.HandoverCards;
import de.digifit.core.handover.NoSuchCard;
import de.digifit.core.knowledge.DutyRooms.Room;
import de.digifit.core.knowledge.NoSuchDuty;
import de.digifit.core.knowledge.UnitDuties;
import de.digifit.core.knowledge.UnitDuty;
import de.digifit.core.knowledge.UnitDutyId;
import de.digifit.core.knowledge.application.DutyDoor;
import de.digifit.core.organisation.People;
import de.digifit.core.organisation.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who may do what with a card. What holds is read by everybody who may look into the unit; what is written, by its owner,
 * who stands in, and whoever leads the unit. The owner writes it, or whoever leads the unit.
 */
@ApplicationScoped
class CardDesk {

    private final DutyDoor door;
    private final UnitDuties duties;
    private final HandoverCards cards;
    private final People people;

    @Inject
    CardDesk(DutyDoor door, UnitDuties duties, HandoverCards cards, People people) {
        this.door = door;
        this.duties = duties;
        this.cards = cards;
        this.people = people;
    }

    DutyDoor door() {
        return door;
    }

    HandoverCards cards() {
        return cards;
    }

    /** @throws NoSuchDuty when the asker may not look into its unit */
    UnitDuty duty(UnitDutyId id) {
        UnitDuty duty = duties.get(door.town(), id);
        door.require(duty.unit());
        return duty;
    }

    /** @throws NoSuchCard when the asker may not read it */
    CardView read(HandoverCard card) {
        UnitDuty duty = duties.get(door.town(), card.duty());
        Map<PersonId, String> names = people.names(door.town(), List.of(card.owner(), card.deputy()));
        return view(card, duty, room(card, duty), names);
    }

    private Room room(HandoverCard card, UnitDuty duty) {
        return door.rooms().stream()
                .filter(room -> room.unit().equals(duty.unit()) && mayRead(card, room))
                .findFirst()
                .orElseThrow(() -> new NoSuchCard(card.id()));
    }

    /** All of them that the asker may read, of duties of one unit. */
    List<CardView> readable(Room room, List<UnitDuty> of) {
        List<HandoverCard> found = cards.of(of.stream().map(UnitDuty::id).toList()).stream()
                .filter(card -> mayRead(card, room))
                .toList();
        Map<PersonId, String> names = people.names(
                door.town(),
                found.stream()
                        .flatMap(card -> Stream.of(card.owner(), card.deputy()))
                        .distinct()
                        .toList());
        return of.stream()
                .flatMap(duty -> found.stream()
                        .filter(card -> card.duty().equals(duty.id()))
                        .map(card -> view(card, duty, room, names)))
                .toList();
    }

    private CardView view(HandoverCard card, UnitDuty duty, Room room, Map<PersonId, String> names) {
        return new CardView(
                room,
                duty,
                card,
                card.state(door.today()),
                names.getOrDefault(card.owner(), ""),
                names.getOrDefault(card.deputy(), ""),
                mayWrite(card, room),
                mayTry(card, room));
    }

    private boolean mayRead(HandoverCard card, Room room) {
        return card.state(door.today()).holds() || mayWrite(card, room) || mayTry(card, room);
    }

    private boolean mayWrite(HandoverCard card, Room room) {
        return room.leads() || (room.worksHere() && card.owner().equals(door.me()));
    }

    private boolean mayTry(HandoverCard card, Room room) {
        return room.worksHere() && card.deputy().equals(door.me());
    }

    /**
     * One that nobody else changes until the transaction ends.
     *
     * @throws NoSuchCard when the asker may not write it
     */
    HandoverCard held(HandoverCardId id) {
        HandoverCard card = cards.hold(door.town(), id);
        if (!read(card).writes()) {
            throw new NoSuchCard(id);
        }
        return card;
    }
}
