// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.qualification;

import de.digifit.core.shared.Refusal;

/** Both have had the last word; nothing changes any more. */
public class AgreementConcluded extends Refusal {

    public AgreementConcluded() {
        super("talk.refused.agreementConcluded");
    }
}
