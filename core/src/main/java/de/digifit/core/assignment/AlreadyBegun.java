// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.assignment;

import de.digifit.core.shared.Refusal;
import java.time.LocalDate;

/** It counted already, so it is ended and stays readable. */
public class AlreadyBegun extends Refusal {

    public AlreadyBegun(LocalDate first) {
        super("assignment.refused.begun", first);
    }
}
