// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.firstproject;

import de.digifit.core.shared.Refusal;

/** What does not go on has a reason. */
public class ReasonMissing extends Refusal {

    public ReasonMissing() {
        super("project.refused.reason");
    }
}
