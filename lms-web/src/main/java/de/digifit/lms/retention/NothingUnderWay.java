// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.retention;

import de.digifit.core.shared.Refusal;

/** The run that should be stopped has ended in the meantime. */
public class NothingUnderWay extends Refusal {

    public NothingUnderWay() {
        super("retention.refused.nothingUnderWay");
    }
}
