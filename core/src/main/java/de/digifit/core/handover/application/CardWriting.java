// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.handover.application;

import de.digifit.core.handover.CardNotNow;
import de.digifit.core.handover.CardText;
import de.digifit.core.handover.CardUnclear;
import de.digifit.core.handover.HandoverCard;
import de.digifit.core.handover.HandoverCardId;
import de.digifit.core.handover.NoSuchCard;
import de.digifit.core.knowledge.DutyRooms.Room;
import de.digifit.core.knowledge.NoSuchDuty;
import de.digifit.core.knowledge.UnitDuty;
import de.digifit.core.knowledge.UnitDutyId;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * Writing and releasing stand-in cards: by whoever leads the unit, who may name any two of its people, or by somebody of
 * the unit as owner.
 */
@Act
@RequiresPermissions("card:own")
public class CardWriting {

    private final CardDesk desk;

    @Inject
    public CardWriting(CardDesk desk) {
        this.desk = desk;
    }

    /**
     * What to begin a draft with: the card that holds, if there is one.
     *
     * @throws NoSuchDuty when the asker neither works in its unit nor leads it
     */
    public Beginning begin(UnitDutyId id) {
        UnitDuty duty = desk.duty(id);
        Room room = writingRoom(duty);
        Optional<HandoverCard> known = desk.cards().inForce(id, today());
        NewCard filled = known.map(card -> new NewCard(card.text(), room.leads() ? card.owner() : me(), card.deputy()))
                .orElse(new NewCard(CardText.EMPTY, me(), me()));
        return new Beginning(duty, filled, 0, desk.door().staff(duty.unit()), room.leads());
    }

    /** @throws NoSuchCard when the asker may not write it */
    public Beginning goOn(HandoverCardId id) {
        CardView view = desk.read(desk.cards().get(desk.door().town(), id));
        if (!view.writes()) {
            throw new NoSuchCard(id);
        }
        HandoverCard card = view.card();
        return new Beginning(
                view.duty(),
                new NewCard(card.text(), card.owner(), card.deputy()),
                card.version(),
                desk.door().staff(view.duty().unit()),
                view.room().leads());
    }

    /**
     * @throws NoSuchDuty when the asker may not write cards of it
     * @throws CardUnclear when the text is not possible, or the two are not two people of the unit
     * @throws CardNotNow when one is being written already
     */
    public HandoverCardId draft(UnitDutyId id, NewCard written) {
        UnitDuty duty = desk.duty(id);
        requireNamed(writingRoom(duty), duty, written);
        desk.cards().serialise(id);
        desk.cards().of(List.of(id)).stream()
                .filter(card -> card.state(today()).open())
                .findFirst()
                .ifPresent(card -> {
                    throw new CardNotNow(card.state(today()));
                });
        HandoverCard card = new HandoverCard(duty, written.text(), written.owner(), written.deputy(), today());
        desk.cards().add(card);
        return card.id();
    }

    /** Errors as with {@link #draft}. */
    public void write(HandoverCardId id, NewCard written, int seen) {
        HandoverCard card = desk.held(id);
        UnitDuty duty = desk.duty(card.duty());
        requireNamed(writingRoom(duty), duty, written);
        card.write(written.text(), written.owner(), written.deputy(), seen, today());
    }

    /** Takes the place of the one that held before. */
    public void release(HandoverCardId id, int seen) {
        HandoverCard card = desk.held(id);
        desk.cards().inForce(card.duty(), today()).ifPresent(before -> {
            before.outdate(before.version(), today());
            desk.cards().makeRoom(before);
        });
        card.release(seen, today());
    }

    /** It is still right. */
    public void confirm(HandoverCardId id, int seen) {
        desk.held(id).confirm(seen, today());
    }

    /** Nobody works by it any more. */
    public void outdate(HandoverCardId id, int seen) {
        desk.held(id).outdate(seen, today());
    }

    private Room writingRoom(UnitDuty duty) {
        Room room = desk.door().require(duty.unit());
        if (!room.leads() && !room.worksHere()) {
            throw new NoSuchDuty(duty.id());
        }
        return room;
    }

    private void requireNamed(Room room, UnitDuty duty, NewCard written) {
        Set<PersonId> staff =
                desk.door().staff(duty.unit()).stream().map(Person::id).collect(Collectors.toSet());
        boolean named = staff.contains(written.owner()) && staff.contains(written.deputy());
        if (!named || (!room.leads() && !written.owner().equals(me()))) {
            throw CardUnclear.of(CardUnclear.Fault.NOT_OF_UNIT);
        }
    }

    private PersonId me() {
        return desk.door().me();
    }

    private LocalDate today() {
        return desk.door().today();
    }

    /**
     * What stands in the form at first.
     *
     * @param seen the version that was read
     * @param staff who can be named, by name
     * @param leads whether anybody of them can be named as owner, or only the asker
     */
    public record Beginning(UnitDuty duty, NewCard filled, int seen, List<Person> staff, boolean leads) {

        public Beginning {
            staff = List.copyOf(staff);
        }
    }
}
