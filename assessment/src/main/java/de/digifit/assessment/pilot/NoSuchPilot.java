// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.pilot;

import de.digifit.core.shared.Absence;

public class NoSuchPilot extends Absence {

    public NoSuchPilot(Object id) {
        super("No pilot " + id);
    }
}
