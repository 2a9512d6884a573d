// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.rights;

import de.digifit.core.shared.Refusal;

/** The person did not ask for what the answer would give. */
public class NotAskedFor extends Refusal {

    public NotAskedFor(What what) {
        super("rights.refused.notAskedFor." + what);
    }

    /** What it would give. */
    public enum What {
        RESTRICTION,
        STATEMENT
    }
}
