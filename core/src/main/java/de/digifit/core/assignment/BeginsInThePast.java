// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.assignment;

import de.digifit.core.shared.Refusal;
import java.time.LocalDate;

/** Targets would have counted on days on which nobody could know them. */
public class BeginsInThePast extends Refusal {

    public BeginsInThePast(LocalDate today) {
        super("assignment.refused.past", today);
    }
}
