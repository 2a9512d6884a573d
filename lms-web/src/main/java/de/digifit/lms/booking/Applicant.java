// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.role.Desk;

/**
 * Who wants to take part.
 *
 * @param desk as on the day of the application, so that nobody's chances change while waiting
 */
public record Applicant(PersonId person, Desk desk) {

    static Applicant withDesk(PersonId person) {
        return new Applicant(person, Desk.FIXED);
    }
}
