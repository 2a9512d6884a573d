// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.qualification;

import de.digifit.core.shared.Refusal;

/** The other one, or another tab, changed it after it was read; it has to be read again before it is confirmed. */
public class AgreementChanged extends Refusal {

    public AgreementChanged() {
        super("talk.refused.agreementChanged");
    }
}
