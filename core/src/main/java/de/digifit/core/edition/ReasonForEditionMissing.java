// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.edition;

import de.digifit.core.shared.Refusal;

public class ReasonForEditionMissing extends Refusal {

    public ReasonForEditionMissing() {
        super("edition.refused.reason");
    }
}
