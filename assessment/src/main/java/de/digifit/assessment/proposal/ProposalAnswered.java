// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.proposal;

import de.digifit.core.shared.Refusal;

public class ProposalAnswered extends Refusal {

    public ProposalAnswered() {
        super("talk.refused.answered");
    }
}
