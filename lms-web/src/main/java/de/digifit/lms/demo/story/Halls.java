// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.story;

import de.digifit.core.organisation.TownId;
import de.digifit.lms.demo.plan.Dice;
import de.digifit.lms.demo.plan.TownPlan;
import de.digifit.lms.venue.Equipment;
import de.digifit.lms.venue.Room;
import de.digifit.lms.venue.RoomSheet;
import java.util.List;
import java.util.Optional;

/** The rooms and the equipment of a town. */
final class Halls {

    private final List<Room> rooms;

    Halls(TownPlan plan, TownId town, Chronicle chronicle) {
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
        rooms.forEach(room -> chronicle.add(Chronicle.Part.LMS, room));
        plan.equipment().forEach(name -> chronicle.add(Chronicle.Part.LMS, new Equipment(town, name, false)));
    }

    /** Any with that many seats; none in a town that keeps no rooms. */
    Optional<Room> any(int seats, Dice dice) {
        List<Room> fitting =
                rooms.stream().filter(room -> room.sheet().seats() >= seats).toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(dice.one(fitting));
    }

    List<Room> all() {
        return rooms;
    }
}
