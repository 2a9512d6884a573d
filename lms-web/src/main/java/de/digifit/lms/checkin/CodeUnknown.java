// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.checkin;

import de.digifit.core.shared.Refusal;

public class CodeUnknown extends Refusal {

    public CodeUnknown() {
        super("checkin.refused.unknown");
    }
}
