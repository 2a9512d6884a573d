// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.assignment;

import de.digifit.core.shared.Refusal;
import java.time.LocalDate;

public class EndsBeforeItBegins extends Refusal {

    public EndsBeforeItBegins(LocalDate first) {
        super("assignment.refused.order", first);
    }
}
