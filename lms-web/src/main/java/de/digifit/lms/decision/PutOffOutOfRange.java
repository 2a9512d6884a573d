// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.decision;

import de.digifit.core.shared.Refusal;
import java.time.LocalDate;

public class PutOffOutOfRange extends Refusal {

    /** @param last day before the event */
    public PutOffOutOfRange(LocalDate last) {
        super("decision.refused.putOff", last);
    }
}
