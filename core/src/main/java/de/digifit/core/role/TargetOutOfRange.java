// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.role;

import de.digifit.core.shared.Refusal;

/** Above or below the scale, or from a higher level to a lower one. */
public class TargetOutOfRange extends Refusal {

    public TargetOutOfRange(int level, int aspiration) {
        super("role.refused.range", level, aspiration);
    }
}
