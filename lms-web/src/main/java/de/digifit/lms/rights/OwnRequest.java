// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.rights;

import de.digifit.core.shared.Refusal;

/** Nobody decides about what they ask for themselves. */
public class OwnRequest extends Refusal {

    public OwnRequest() {
        super("rights.refused.own");
    }
}
