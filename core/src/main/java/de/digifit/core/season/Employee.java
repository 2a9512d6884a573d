// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.UnitId;
import java.time.LocalDate;
import java.util.Set;

/**
 * Somebody who may be proposed for a seminar.
 *
 * @param leave days on which this person is not there, whatever the reason
 */
public record Employee(PersonId person, UnitId unit, WorkWeek week, Set<LocalDate> leave) {

    public Employee {
        leave = Set.copyOf(leave);
    }

    public boolean worksAt(HalfDay time) {
        return week.includes(time) && !leave.contains(time.day());
    }
}
