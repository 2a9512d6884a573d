// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.venue.infrastructure;

import de.digifit.core.organisation.TownId;
import de.digifit.lms.venue.Equipment;
import de.digifit.lms.venue.NoSuchRoom;
import de.digifit.lms.venue.Room;
import de.digifit.lms.venue.RoomId;
import de.digifit.lms.venue.Venues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaVenues implements Venues {

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public List<Room> rooms(TownId town) {
        return entities.createQuery(
                        "select r from Room r where r.town = :town and not r.retired order by r.name", Room.class)
                .setParameter("town", town.value())
                .getResultList();
    }

    @Override
    public Room room(TownId town, RoomId id) {
        return Optional.ofNullable(entities.find(Room.class, id.value()))
                .filter(room -> room.town().equals(town))
                .orElseThrow(() -> new NoSuchRoom(id));
    }

    @Override
    public Map<RoomId, Room> rooms(TownId town, Collection<RoomId> some) {
        if (some.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select r from Room r where r.town = :town and r.id in :ids", Room.class)
                .setParameter("town", town.value())
                .setParameter("ids", some.stream().map(RoomId::value).distinct().toList())
                .getResultStream()
                .collect(Collectors.toMap(Room::id, Function.identity()));
    }

    @Override
    public void add(Room room) {
        entities.persist(room);
    }

    @Override
    public List<Equipment> equipment(TownId town) {
        return entities.createQuery(
                        "select e from Equipment e where e.town = :town and not e.retired order by e.name",
                        Equipment.class)
                .setParameter("town", town.value())
                .getResultList();
    }

    @Override
    public Equipment equipment(TownId town, UUID id) {
        return Optional.ofNullable(entities.find(Equipment.class, id))
                .filter(equipment -> equipment.town().equals(town))
                .orElseThrow(() -> new NoSuchRoom(id));
    }

    @Override
    public void add(Equipment equipment) {
        entities.persist(equipment);
    }
}
