// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.call;

import de.digifit.core.shared.Refusal;
import java.time.LocalDate;

/** The last day on which people could say that they would like to take part is over. */
public class CallClosed extends Refusal {

    public CallClosed(LocalDate last) {
        super("call.refused.closed", last);
    }
}
