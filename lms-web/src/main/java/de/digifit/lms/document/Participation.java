// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.document;

import de.digifit.core.shared.Words;
import java.time.LocalDate;
import java.util.List;

/**
 * A certificate of participation: no grade and no level.
 *
 * @param units units of 45 minutes that the person took part in
 * @param of units of the whole event
 * @param whole whether that counts as having taken part; else the paper says how much it was
 * @param number and {@code code} let anybody check the paper
 */
public record Participation(
        String person,
        Words seminar,
        String seminarCode,
        List<Meeting> meetings,
        int units,
        int of,
        boolean whole,
        List<Words> goals,
        LocalDate issuedOn,
        String number,
        String code)
        implements Paper {

    public Participation {
        meetings = List.copyOf(meetings);
        goals = List.copyOf(goals);
    }
}
