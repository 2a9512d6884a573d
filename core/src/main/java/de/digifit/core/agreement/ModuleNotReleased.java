// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.agreement;

import de.digifit.core.shared.Refusal;

public class ModuleNotReleased extends Refusal {

    public ModuleNotReleased(Module module) {
        super("agreement.module.notReleased." + module);
    }
}
