// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.enrolment.application;

import de.digifit.core.organisation.NoSuchPerson;
import de.digifit.core.organisation.People;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Knows nobody's name. */
final class Nobody implements People {

    @Override
    public Person get(TownId town, PersonId id) {
        throw new NoSuchPerson(id);
    }

    @Override
    public Map<PersonId, String> names(TownId town, Collection<PersonId> ids) {
        return Map.of();
    }

    @Override
    public List<Colleague> ofUnit(TownId town, UnitId unit, LocalDate day) {
        return List.of();
    }

    @Override
    public List<Colleague> search(TownId town, String words, LocalDate day, int most) {
        return List.of();
    }
}
