// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.handover;

import de.digifit.core.shared.Absence;

public class NoSuchCard extends Absence {

    public NoSuchCard(Object what) {
        super("No stand-in card " + what);
    }
}
