// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.choice;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.UnitId;

/** Somebody who wants a place, and who decides about it. */
public record Applicant(de.digifit.lms.booking.Applicant who, PersonId leader, UnitId unit) {

    PersonId id() {
        return who.person();
    }
}
