// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.retention;

import de.digifit.core.privacy.PersonalTable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Rows of one table whose period has ended or will.
 *
 * @param due rows that go with the next run
 * @param held rows that would go and are held
 * @param waiting rows that would go and are still needed by others that stay
 * @param earliest the day of the row that goes first, among those neither held nor needed; none where no day is known
 */
public record DueRows(PersonalTable table, long due, long held, long waiting, Optional<LocalDate> earliest) {

    /** Whether there is more to say than when the first row goes. */
    public boolean concerns() {
        return due > 0 || held > 0 || waiting > 0;
    }
}
