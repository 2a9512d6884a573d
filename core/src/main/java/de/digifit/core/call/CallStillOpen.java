// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.call;

import de.digifit.core.shared.Refusal;
import java.time.LocalDate;

/** Nobody is chosen while others may still come. */
public class CallStillOpen extends Refusal {

    public CallStillOpen(LocalDate last) {
        super("call.refused.open", last);
    }
}
