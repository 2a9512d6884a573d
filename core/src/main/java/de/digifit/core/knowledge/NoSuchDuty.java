// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.knowledge;

import de.digifit.core.shared.Absence;

public class NoSuchDuty extends Absence {

    public NoSuchDuty(Object what) {
        super("No duty " + what);
    }
}
