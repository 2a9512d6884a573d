// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.role;

import de.digifit.core.shared.Refusal;

public class CodeTaken extends Refusal {

    public CodeTaken(String code) {
        super("role.refused.code", code);
    }
}
