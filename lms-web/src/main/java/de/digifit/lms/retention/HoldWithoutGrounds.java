// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.retention;

import de.digifit.core.shared.Refusal;

public class HoldWithoutGrounds extends Refusal {

    public HoldWithoutGrounds() {
        super("retention.refused.grounds");
    }
}
