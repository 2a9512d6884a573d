// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The people of all towns, kept. */
public interface People {

    /** @throws NoSuchPerson when nobody in that town has this id */
    Person get(TownId town, PersonId id);

    /** The names of those asked for that belong to the town; others are left out. */
    Map<PersonId, String> names(TownId town, Collection<PersonId> ids);

    /** At most that many who work for the town on that day and whose name or unit contains these words, by name. */
    List<Colleague> search(TownId town, String words, LocalDate day, int most);

    /** Who works in the unit of the town or in one below on that day, each person once, by name. */
    List<Colleague> ofUnit(TownId town, UnitId unit, LocalDate day);

    /** Somebody who was found. */
    record Colleague(PersonId id, String name, String unit) {}
}
