// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.enrolment.application;

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

/** Names of people, and of the units where they work today. */
@ApplicationScoped
class Directory {

    private final People people;
    private final Units units;
    private final Clock clock;

    @Inject
    Directory(People people, Units units, Clock clock) {
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    Map<PersonId, String> names(TownId town, Collection<PersonId> some) {
        return people.names(town, some);
    }

    /** Who works nowhere today is missing. */
    Map<PersonId, String> units(TownId town, Collection<PersonId> some) {
        return units.namesOf(town, some, LocalDate.now(clock));
    }
}
