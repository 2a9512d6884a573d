// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.document;

import de.digifit.core.shared.Words;
import java.time.LocalDate;
import java.util.List;

/**
 * The invitation as a letter, for people without mail.
 *
 * @param meetings those that the person attends
 * @param undecided whether some of them are parallel dates of which the person has still to choose one
 * @param personalCode what the person types at the kiosk of the room
 */
public record Invitation(
        String person,
        String unit,
        Words seminar,
        String seminarCode,
        List<Meeting> meetings,
        boolean undecided,
        String place,
        List<String> lecturers,
        String personalCode,
        LocalDate writtenOn)
        implements Paper {

    public Invitation {
        meetings = List.copyOf(meetings);
        lecturers = List.copyOf(lecturers);
    }
}
