// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The units of all towns, kept. */
public interface Units {

    List<Unit> of(TownId town);

    /** In which unit each of these people works on that day. */
    Map<PersonId, UnitId> unitsOf(Collection<PersonId> people, LocalDate day);

    /** How the units of a town are called. */
    default Map<UnitId, String> names(TownId town) {
        return of(town).stream().collect(Collectors.toMap(Unit::id, Unit::name));
    }

    /** How the unit is called in which each of these people works on that day; who works nowhere is missing. */
    default Map<PersonId, String> namesOf(TownId town, Collection<PersonId> people, LocalDate day) {
        Map<UnitId, String> names = names(town);
        return unitsOf(people, day).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> names.getOrDefault(entry.getValue(), "")));
    }
}
