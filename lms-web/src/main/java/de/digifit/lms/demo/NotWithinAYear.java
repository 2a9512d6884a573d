// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo;

import de.digifit.core.shared.Refusal;
import java.time.LocalDate;

/** The clock never goes back, and more than a year at once would be a slip of the keyboard that cannot be undone. */
public class NotWithinAYear extends Refusal {

    public NotWithinAYear(LocalDate today) {
        super("demo.refused.notWithinAYear", today);
    }
}
