// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.retention;

import de.digifit.core.shared.Refusal;

/** One run at a time. */
public class RunUnderWay extends Refusal {

    public RunUnderWay() {
        super("retention.refused.underWay");
    }
}
