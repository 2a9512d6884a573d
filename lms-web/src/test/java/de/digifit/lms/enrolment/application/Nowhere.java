// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.enrolment.application;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.Unit;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.organisation.Units;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Knows no unit. */
final class Nowhere implements Units {

    @Override
    public List<Unit> of(TownId town) {
        return List.of();
    }

    @Override
    public Map<PersonId, UnitId> unitsOf(Collection<PersonId> people, LocalDate day) {
        return Map.of();
    }
}
