// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.assignment;

import de.digifit.core.shared.Refusal;

/** Coordination gives roles to single people only where nobody leads them. */
public class LedBySomebody extends Refusal {

    public LedBySomebody(String name) {
        super("assignment.refused.led", name);
    }
}
