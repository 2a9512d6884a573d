// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.enrolment;

import de.digifit.core.shared.Refusal;

public class OwnProof extends Refusal {

    public OwnProof() {
        super("path.refused.ownProof");
    }
}
