// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.knowledge;

import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Who may see the duties of which unit, and who could do them. */
public interface DutyRooms {

    /**
     * The units where the person works that day, those that the person leads, as leader or in the place of one, and those
     * below what the person leads; by name.
     */
    List<Room> of(TownId town, PersonId person, LocalDate day);

    /** Who works in each of these units that day, in none below, by name. */
    Map<UnitId, List<Person>> staff(Collection<UnitId> units, LocalDate day);

    /**
     * A unit whose duties somebody may see. Whoever neither works there nor leads it leads a unit above.
     *
     * @param leads whether its people are led by the person, or by whom the person stands in for
     */
    record Room(UnitId unit, String name, boolean worksHere, boolean leads) {}
}
