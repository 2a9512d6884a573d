// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.cancellation.application;

import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.ReportingLines;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.organisation.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Who works in the same unit. */
@ApplicationScoped
public class Colleagues {

    private final ReportingLines lines;
    private final Units units;

    @Inject
    public Colleagues(ReportingLines lines, Units units) {
        this.lines = lines;
        this.units = units;
    }

    /** By name, without the person. */
    List<Person> of(PersonId person, LocalDate day) {
        Map<String, Person> byName = new TreeMap<>();
        for (PersonId leader : lines.leadersOf(person, day)) {
            lines.teamOf(leader, day).forEach(member -> byName.put(member.name() + member.id(), member));
        }
        Set<PersonId> asked = new HashSet<>(Set.of(person));
        byName.values().forEach(member -> asked.add(member.id()));
        Map<PersonId, UnitId> unit = units.unitsOf(asked, day);
        UnitId mine = unit.get(person);
        return byName.values().stream()
                .filter(member -> !member.id().equals(person))
                .filter(member -> mine != null && mine.equals(unit.get(member.id())))
                .toList();
    }
}
