// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.agreement;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/** The service agreement (Dienstvereinbarung) that allows a module, as it can be found in the files. */
@Embeddable
public record WorksAgreement(String agreementTitle, LocalDate agreementSignedOn, String agreementFile)
        implements Serializable {

    /** @throws AgreementNotNamed without a title or a file number */
    public WorksAgreement {
        agreementTitle = agreementTitle.strip();
        agreementFile = agreementFile.strip();
        if (agreementTitle.isEmpty() || agreementFile.isEmpty()) {
            throw new AgreementNotNamed();
        }
    }
}
