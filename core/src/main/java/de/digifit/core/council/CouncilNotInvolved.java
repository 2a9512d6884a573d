// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.council;

import de.digifit.core.shared.Refusal;

/** Nothing that asks people about themselves comes into use before the staff council took part. */
public class CouncilNotInvolved extends Refusal {

    public CouncilNotInvolved() {
        super("council.refused.notInvolved");
    }
}
