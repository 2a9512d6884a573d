// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.council;

import de.digifit.core.shared.Refusal;

public class CouncilAnswered extends Refusal {

    public CouncilAnswered() {
        super("selection.refused.councilAnswered");
    }
}
