// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.ranking;

import de.digifit.core.shared.Refusal;

public class TermsFixed extends Refusal {

    public TermsFixed() {
        super("selection.refused.termsFixed");
    }
}
