// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.venue;

import de.digifit.core.organisation.TownId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rooms and the equipment of each town, kept. */
public interface Venues {

    /** All that are in use, by name. */
    List<Room> rooms(TownId town);

    /**
     * Also one that is retired.
     *
     * @throws NoSuchRoom when the town has none with this id
     */
    Room room(TownId town, RoomId id);

    /** Those of these that the town has, also if they are retired. */
    Map<RoomId, Room> rooms(TownId town, Collection<RoomId> some);

    void add(Room room);

    /** All that is in use, by name. */
    List<Equipment> equipment(TownId town);

    /** @throws NoSuchRoom when the town has none with this id */
    Equipment equipment(TownId town, UUID id);

    void add(Equipment equipment);
}
