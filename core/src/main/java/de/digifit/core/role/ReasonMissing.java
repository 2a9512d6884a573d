// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.role;

import de.digifit.core.shared.Refusal;

/** Nobody could say later why the profile asks for what it asks for. */
public class ReasonMissing extends Refusal {

    public ReasonMissing() {
        super("role.refused.reason");
    }
}
