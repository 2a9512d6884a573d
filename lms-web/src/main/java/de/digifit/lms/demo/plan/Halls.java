// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.plan;

import de.digifit.core.organisation.TownId;
import de.digifit.lms.seminar.Session;
import de.digifit.lms.venue.Equipment;
import de.digifit.lms.venue.Room;
import de.digifit.lms.venue.RoomSheet;
import java.util.List;
import java.util.Optional;

/** The rooms and the equipment of a town. */
public final class Halls {

    private final List<Room> rooms;
    private final List<Equipment> equipment;

    public Halls(TownPlan plan, TownId town) {
        rooms = plan.rooms().stream()
                .map(room -> new Room(
                        town,
                        new RoomSheet(
                                room.name(),
                                room.address(),
                                room.seats(),
                                room.fittings(),
                                room.accessible(),
                                room.shareable())))
                .toList();
        equipment = plan.equipment().stream()
                .map(name -> new Equipment(town, name, false))
                .toList();
    }

    /** Any with that many seats; none in a town that keeps no rooms. */
    public Optional<Room> any(int seats, Dice dice) {
        List<Room> fitting =
                rooms.stream().filter(room -> room.sheet().seats() >= seats).toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(dice.one(fitting));
    }

    /** How many seats the room of a date has. */
    public int seats(Session date) {
        return rooms.stream()
                .filter(room -> date.room().filter(room.id()::equals).isPresent())
                .mapToInt(room -> room.sheet().seats())
                .findFirst()
                .orElseThrow();
    }

    public List<Room> all() {
        return rooms;
    }

    public List<Equipment> equipment() {
        return equipment;
    }
}
