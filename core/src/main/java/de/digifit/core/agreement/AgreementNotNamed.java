// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.agreement;

import de.digifit.core.shared.Refusal;

/** A module is switched on by an agreement that can be found in the files (R-MB-1). */
public class AgreementNotNamed extends Refusal {

    public AgreementNotNamed() {
        super("agreement.refused.notNamed");
    }
}
