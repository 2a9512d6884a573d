// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.questionnaire;

import de.digifit.core.shared.Refusal;

/** Nothing is asked before the staff council took part. */
public class CouncilNotInvolved extends Refusal {

    public CouncilNotInvolved() {
        super("questionnaire.refused.council");
    }
}
