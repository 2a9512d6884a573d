// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.venue;

import de.digifit.core.organisation.TownId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rooms and equipment for tests. */
public final class InMemoryVenues implements Venues {

    private final List<Room> rooms = new ArrayList<>();
    private final List<Equipment> things = new ArrayList<>();

    @Override
    public List<Room> rooms(TownId town) {
        return rooms.stream()
                .filter(room -> room.town().equals(town) && !room.retired())
                .sorted(Comparator.comparing(Room::name))
                .toList();
    }

    @Override
    public Room room(TownId town, RoomId id) {
        return rooms.stream()
                .filter(room -> room.town().equals(town) && room.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchRoom(id));
    }

    @Override
    public Map<RoomId, Room> rooms(TownId town, Collection<RoomId> some) {
        return rooms.stream()
                .filter(room -> room.town().equals(town) && some.contains(room.id()))
                .collect(Collectors.toMap(Room::id, Function.identity()));
    }

    @Override
    public void add(Room room) {
        rooms.add(room);
    }

    @Override
    public List<Equipment> equipment(TownId town) {
        return things.stream()
                .filter(thing -> thing.town().equals(town) && !thing.retired())
                .toList();
    }

    @Override
    public Equipment equipment(TownId town, UUID id) {
        return things.stream()
                .filter(thing -> thing.town().equals(town) && thing.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchRoom(id));
    }

    @Override
    public void add(Equipment equipment) {
        things.add(equipment);
    }
}
