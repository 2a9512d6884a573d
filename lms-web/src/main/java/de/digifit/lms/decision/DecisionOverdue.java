// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.decision;

import de.digifit.lms.booking.Booking;

/** Nobody has decided for too long. Told in the same transaction in which it is written down. */
public record DecisionOverdue(Booking booking, Stage stage) {

    /** What happens then; it never becomes a yes or a no by itself. */
    public enum Stage {
        /** The desk is reminded. */
        REMINDED,
        /** The next level sees it, too. */
        ESCALATED
    }
}
