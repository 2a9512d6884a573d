// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.knowledge.application;

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

/** Which duties the own unit has, and those below for whoever leads. */
@Act
@RequiresPermissions("duty:read")
public class DutyReading {

    private final DutyDoor door;
    private final UnitDuties duties;

    @Inject
    public DutyReading(DutyDoor door, UnitDuties duties) {
        this.door = door;
        this.duties = duties;
    }

    /** The units into which the asker may look: the own ones first, then those with duties; by name. */
    public List<Shelf> shelves() {
        List<Room> rooms = door.rooms();
        Map<UnitId, List<UnitDuty>> kept = duties
                .of(rooms.stream().map(Room::unit).toList())
                .stream()
                .collect(Collectors.groupingBy(UnitDuty::unit));
        return rooms.stream()
                .map(room -> new Shelf(room, kept.getOrDefault(room.unit(), List.of())))
                .filter(shelf -> shelf.own() || !shelf.duties().isEmpty())
                .toList();
    }

    /** @throws de.digifit.core.knowledge.NoSuchDuty when the asker may not look into its unit */
    public Reading read(UnitDutyId id) {
        UnitDuty duty = duties.get(door.town(), id);
        return new Reading(door.require(duty.unit()), duty);
    }

    /** A unit with its duties, by name. */
    public record Shelf(Room room, List<UnitDuty> duties) {

        public Shelf {
            duties = List.copyOf(duties);
        }

        /** Whether the asker works there or leads it. */
        public boolean own() {
            return room.worksHere() || room.leads();
        }
    }

    /** A duty, and how the asker stands to its unit. */
    public record Reading(Room room, UnitDuty duty) {}
}
