// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.audit;

import de.digifit.core.shared.Refusal;

/** The log is read for a reason, or not at all. */
public class ReasonMissing extends Refusal {

    public ReasonMissing() {
        super("audit.refused.reason");
    }
}
