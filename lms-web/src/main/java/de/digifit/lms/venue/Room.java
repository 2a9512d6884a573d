// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.venue;

import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/**
 * Where people meet: a room with seats, at an address.
 *
 * <p>Once it is retired it stays readable, since past dates name it, but nothing new takes place in it.
 */
@Entity
@Table(schema = "lms", name = "room")
public class Room {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID town;
    private String name;
    private String address;
    private int seats;
    private String fittings;
    private boolean accessible;
    private boolean shareable;
    private boolean retired;

    protected Room() {}

    public Room(TownId town, RoomSheet sheet) {
        this.id = Ids.next();
        this.town = town.value();
        describe(sheet);
    }

    public final void describe(RoomSheet sheet) {
        name = sheet.name();
        address = sheet.address();
        seats = sheet.seats();
        fittings = sheet.fittings();
        accessible = sheet.accessible();
        shareable = sheet.shareable();
    }

    public void retire() {
        retired = true;
    }

    public RoomId id() {
        return new RoomId(id);
    }

    public TownId town() {
        return new TownId(town);
    }

    public String name() {
        return name;
    }

    /** As people read it on an invitation. */
    public String where() {
        return address.isEmpty() ? name : name + ", " + address;
    }

    public RoomSheet sheet() {
        return new RoomSheet(name, address, seats, fittings, accessible, shareable);
    }

    public boolean retired() {
        return retired;
    }
}
