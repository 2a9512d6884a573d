// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.council;

import de.digifit.core.shared.Refusal;

public class CouncilReasonMissing extends Refusal {

    public CouncilReasonMissing() {
        super("selection.refused.councilReasonMissing");
    }
}
