// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.wording;

import de.digifit.core.shared.Refusal;

public class UnknownPlaceholder extends Refusal {

    /**
     * @param braced as it was typed
     * @param known those that this letter knows
     */
    public UnknownPlaceholder(String braced, String known) {
        super("wording.refused.placeholder", braced, known);
    }
}
