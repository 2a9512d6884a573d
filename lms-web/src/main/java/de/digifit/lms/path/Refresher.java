// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.path;

import java.time.LocalDate;

/**
 * A seminar should be taken again some months after it was attended. It is a reminder to the person: nobody is kept out
 * of anything, and no level falls.
 */
public record Refresher(int months) {

    public Refresher {
        if (months < 1) {
            throw new IllegalArgumentException("Nothing is refreshed after " + months + " months");
        }
    }

    /** The day from which it is due: as many months after the last attendance, at the latest the month's last day. */
    public LocalDate dueAfter(LocalDate attended) {
        return attended.plusMonths(months);
    }

    public boolean isDue(LocalDate attended, LocalDate today) {
        return !today.isBefore(dueAfter(attended));
    }
}
