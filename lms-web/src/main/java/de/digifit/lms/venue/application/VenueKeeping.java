// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.venue.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.shared.Act;
import de.digifit.lms.venue.Equipment;
import de.digifit.lms.venue.NameTaken;
import de.digifit.lms.venue.Room;
import de.digifit.lms.venue.RoomId;
import de.digifit.lms.venue.RoomSheet;
import de.digifit.lms.venue.Venues;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The rooms and the equipment of the asker's town: who plans sees them, coordination keeps them. */
@Act
@RequiresPermissions("training:plan")
public class VenueKeeping {

    private final Asker asker;
    private final Venues venues;

    @Inject
    public VenueKeeping(Asker asker, Venues venues) {
        this.asker = asker;
        this.venues = venues;
    }

    public List<Room> rooms() {
        return venues.rooms(asker.town());
    }

    public Room room(RoomId id) {
        return venues.room(asker.town(), id);
    }

    public List<Equipment> equipment() {
        return venues.equipment(asker.town());
    }

    @RequiresPermissions("venue:keep")
    public RoomId open(RoomSheet sheet) {
        requireFree(sheet.name(), rooms().stream().map(Room::name).toList());
        Room room = new Room(asker.town(), sheet);
        venues.add(room);
        return room.id();
    }

    @RequiresPermissions("venue:keep")
    public void describe(RoomId id, RoomSheet sheet) {
        List<String> others = rooms().stream()
                .filter(other -> !other.id().equals(id))
                .map(Room::name)
                .toList();
        requireFree(sheet.name(), others);
        room(id).describe(sheet);
    }

    /** Dates that are planned in it stay; nothing new can be planned. */
    @RequiresPermissions("venue:keep")
    public void retire(RoomId id) {
        room(id).retire();
    }

    @RequiresPermissions("venue:keep")
    public void buy(String name, boolean shareable) {
        requireFree(name.strip(), equipment().stream().map(Equipment::name).toList());
        venues.add(new Equipment(asker.town(), name, shareable));
    }

    @RequiresPermissions("venue:keep")
    public void discard(UUID equipment) {
        venues.equipment(asker.town(), equipment).retire();
    }

    private static void requireFree(String name, List<String> others) {
        if (others.stream().anyMatch(name::equalsIgnoreCase)) {
            throw new NameTaken(name);
        }
    }
}
