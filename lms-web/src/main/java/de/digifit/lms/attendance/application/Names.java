// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance.application;

import de.digifit.core.organisation.People;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** How people and the units they work in are called. */
@ApplicationScoped
class Names {

    private final People people;
    private final Units units;
    private final Clock clock;

    @Inject
    Names(People people, Units units, Clock clock) {
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    Map<PersonId, String> of(TownId town, Collection<PersonId> ids) {
        return people.names(town, ids);
    }

    Map<PersonId, String> unitsOf(TownId town, Collection<PersonId> ids) {
        return units.namesOf(town, ids, LocalDate.now(clock));
    }
}
