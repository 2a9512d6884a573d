// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.assignment;

import de.digifit.core.shared.Refusal;

/** Nobody says what is asked of oneself. */
public class OwnRole extends Refusal {

    public OwnRole() {
        super("assignment.refused.own");
    }
}
