// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.call;

import de.digifit.core.shared.Refusal;

/** Once is enough. */
public class AppliedAlready extends Refusal {

    public AppliedAlready() {
        super("call.refused.applied");
    }
}
