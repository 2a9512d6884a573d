// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.assignment;

import de.digifit.core.shared.Refusal;
import java.time.LocalDate;

/** Its last day is over; it is history. */
public class AssignmentOver extends Refusal {

    public AssignmentOver(LocalDate last) {
        super("assignment.refused.over", last);
    }
}
