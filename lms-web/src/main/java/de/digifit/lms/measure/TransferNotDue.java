// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.measure;

import de.digifit.core.shared.Refusal;
import java.time.LocalDate;

/** What came of it can be said some months after it; before that nobody knows. */
public class TransferNotDue extends Refusal {

    public TransferNotDue(LocalDate due) {
        super("measure.refused.notDue", due);
    }
}
