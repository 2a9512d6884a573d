// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.planning;

import de.digifit.core.organisation.PersonId;
import de.digifit.lms.seminar.SeminarId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A training as a team wants to publish it: the template with its dates filled in.
 *
 * @param starts when each date of the template begins, in its order
 * @param place the room of the dates on site
 */
public record Training(
        SeminarId template,
        List<LocalDateTime> starts,
        LocalDate closesOn,
        String place,
        int places,
        PersonId lecturer) {

    public Training {
        starts = List.copyOf(starts);
    }
}
