// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation;

import de.digifit.core.shared.Refusal;

/** A conclusion says why. */
public class ReasonOfConclusionMissing extends Refusal {

    public ReasonOfConclusionMissing() {
        super("evaluation.refused.reason");
    }
}
