// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.approval;

import de.digifit.core.shared.Refusal;

public class LimitBelowZero extends Refusal {

    public LimitBelowZero() {
        super("approval.refused.limit");
    }
}
