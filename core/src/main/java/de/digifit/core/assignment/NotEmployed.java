// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.assignment;

import de.digifit.core.shared.Refusal;
import java.time.LocalDate;

/** Who has left, or has not come yet, gets no role. */
public class NotEmployed extends Refusal {

    public NotEmployed(String name, LocalDate day) {
        super("assignment.refused.employed", name, day);
    }
}
