// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.workinggroup;

import de.digifit.core.shared.Refusal;

/** A meeting without people was none. */
public class NobodyPresent extends Refusal {

    public NobodyPresent() {
        super("work.refused.present");
    }
}
