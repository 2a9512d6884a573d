// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.knowledge.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.knowledge.DutyRooms;
import de.digifit.core.knowledge.DutyRooms.Room;
import de.digifit.core.knowledge.NoSuchDuty;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Into which units the asker may look. What stands there is read by the people of the unit and by whoever leads it or a
 * unit above, and written by who leads it or stands in. Whoever may not is told that there is no such thing.
 */
@ApplicationScoped
public class DutyDoor {

    private final Asker asker;
    private final DutyRooms rooms;
    private final Clock clock;

    @Inject
    public DutyDoor(Asker asker, DutyRooms rooms, Clock clock) {
        this.asker = asker;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** By name. */
    public List<Room> rooms() {
        return rooms.of(town(), me(), today());
    }

    /** @throws NoSuchDuty when the asker may not look into the unit */
    public Room require(UnitId unit) {
        return rooms().stream()
                .filter(room -> room.unit().equals(unit))
                .findFirst()
                .orElseThrow(() -> new NoSuchDuty(unit));
    }

    /** @throws NoSuchDuty when the asker neither leads the unit nor stands in for its leader */
    public Room requireLed(UnitId unit) {
        Room room = require(unit);
        if (!room.leads()) {
            throw new NoSuchDuty(unit);
        }
        return room;
    }

    /** Who works there today, by name. */
    public List<Person> staff(UnitId unit) {
        return rooms.staff(List.of(unit), today()).getOrDefault(unit, List.of());
    }

    /** The same for several units. */
    public Map<UnitId, List<Person>> staff(List<UnitId> units) {
        return rooms.staff(units, today());
    }

    public PersonId me() {
        return asker.person();
    }

    public TownId town() {
        return asker.town();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
