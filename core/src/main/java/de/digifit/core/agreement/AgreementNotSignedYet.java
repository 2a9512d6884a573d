// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.agreement;

import de.digifit.core.shared.Refusal;
import java.time.LocalDate;

public class AgreementNotSignedYet extends Refusal {

    public AgreementNotSignedYet(LocalDate signedOn) {
        super("agreement.refused.notSignedYet", signedOn);
    }
}
