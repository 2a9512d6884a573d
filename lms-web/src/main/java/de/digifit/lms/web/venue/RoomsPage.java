// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.venue;

import de.digifit.lms.venue.Equipment;
import de.digifit.lms.venue.Room;
import de.digifit.lms.venue.application.VenueKeeping;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rooms and the equipment of the town. */
@Named
@ViewScoped
public class RoomsPage implements Serializable {

    @Inject
    private VenueKeeping keeping;

    @Inject
    private Say say;

    private transient @Nullable List<Room> rooms;
    private transient @Nullable List<Equipment> equipment;
    private @Nullable String name;
    private boolean shareable;

    public void open() {
        getRooms();
    }

    public List<Room> getRooms() {
        if (rooms == null) {
            rooms = keeping.rooms();
        }
        return rooms;
    }

    public List<Equipment> getEquipment() {
        if (equipment == null) {
            equipment = keeping.equipment();
        }
        return equipment;
    }

    public String buy() {
        keeping.buy(String.valueOf(name), shareable);
        say.done("venue.rooms.bought");
        return again();
    }

    public String discard(UUID thing) {
        keeping.discard(thing);
        say.done("venue.rooms.discarded");
        return again();
    }

    private static String again() {
        return "/venue/rooms.xhtml?faces-redirect=true";
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public boolean isShareable() {
        return shareable;
    }

    public void setShareable(boolean shareable) {
        this.shareable = shareable;
    }
}
