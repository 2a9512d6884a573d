// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.handover.application;

import de.digifit.core.handover.CardState;
import de.digifit.core.handover.HandoverCard;
import de.digifit.core.handover.HandoverCardId;
import de.digifit.core.knowledge.DutyRooms.Room;
import de.digifit.core.knowledge.UnitDuties;
import de.digifit.core.knowledge.UnitDuty;
import de.digifit.core.knowledge.UnitDutyId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The stand-in cards of the own unit, and of those below for whoever leads. */
@Act
@RequiresPermissions("duty:read")
public class CardReading {

    private final CardDesk desk;
    private final UnitDuties duties;

    @Inject
    public CardReading(CardDesk desk, UnitDuties duties) {
        this.desk = desk;
        this.duties = duties;
    }

    /** @throws de.digifit.core.handover.NoSuchCard when the asker may not read it */
    public CardView read(HandoverCardId id) {
        return desk.read(desk.cards().get(desk.door().town(), id));
    }

    /**
     * What holds and what is written of a duty, as far as the asker may read it.
     *
     * @throws de.digifit.core.knowledge.NoSuchDuty when the asker may not look into its unit
     */
    public List<CardView> of(UnitDutyId id) {
        UnitDuty duty = desk.duty(id);
        return desk.readable(desk.door().require(duty.unit()), List.of(duty));
    }

    /** How the cards that hold are, in all units into which the asker may look. */
    public Map<UnitDutyId, CardState> inForce() {
        List<UnitId> units = desk.door().rooms().stream().map(Room::unit).toList();
        List<UnitDutyId> known = duties.of(units).stream().map(UnitDuty::id).toList();
        return desk.cards().of(known).stream()
                .filter(card -> card.state(desk.door().today()).holds())
                .collect(Collectors.toMap(
                        HandoverCard::duty, card -> card.state(desk.door().today())));
    }

    /**
     * The emergency folder of a unit: every card that holds, by name of the duty.
     *
     * @throws de.digifit.core.knowledge.NoSuchDuty when the asker may not look into the unit
     */
    public List<CardView> folder(UnitId unit) {
        Room room = desk.door().require(unit);
        return desk.readable(room, duties.of(List.of(unit))).stream()
                .filter(view -> view.state().holds())
                .toList();
    }
}
