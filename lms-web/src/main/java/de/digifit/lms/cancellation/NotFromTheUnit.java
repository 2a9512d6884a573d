// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.cancellation;

import de.digifit.core.shared.Refusal;

public class NotFromTheUnit extends Refusal {

    public NotFromTheUnit() {
        super("cancellation.refused.notFromTheUnit");
    }
}
