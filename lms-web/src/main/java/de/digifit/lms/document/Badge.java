// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.document;

import de.digifit.core.shared.Words;
import java.time.LocalDate;
import java.util.List;

/**
 * A name badge.
 *
 * @param dates of several parallel dates those that the person chose
 * @param personalCode what the person types at the kiosk of the room
 */
public record Badge(String person, String unit, Words seminar, LocalDate day, List<Meeting> dates, String personalCode)
        implements Paper {

    public Badge {
        dates = List.copyOf(dates);
    }
}
