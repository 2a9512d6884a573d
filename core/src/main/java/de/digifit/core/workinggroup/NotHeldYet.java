// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.workinggroup;

import de.digifit.core.shared.Refusal;
import java.time.LocalDate;

/** Minutes are of what took place. */
public class NotHeldYet extends Refusal {

    public NotHeldYet(LocalDate today) {
        super("work.refused.ahead", today);
    }
}
