// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.knowledge;

import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who may look into which unit, said by a test. */
public final class StubRooms implements DutyRooms {

    private final Map<PersonId, List<Room>> rooms = new HashMap<>();
    private final Map<UnitId, List<Person>> staff = new HashMap<>();

    public void show(PersonId person, UnitId unit, boolean worksHere, boolean leads) {
        rooms.computeIfAbsent(person, any -> new ArrayList<>()).add(new Room(unit, "Sachgebiet", worksHere, leads));
    }

    public void employ(UnitId unit, Person... people) {
        staff.put(unit, List.of(people));
    }

    @Override
    public List<Room> of(TownId town, PersonId person, LocalDate day) {
        return rooms.getOrDefault(person, List.of());
    }

    @Override
    public Map<UnitId, List<Person>> staff(Collection<UnitId> units, LocalDate day) {
        Map<UnitId, List<Person>> found = new HashMap<>(staff);
        found.keySet().retainAll(units);
        return found;
    }
}
