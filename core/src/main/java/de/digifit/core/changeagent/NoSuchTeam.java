// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.changeagent;

import de.digifit.core.shared.Absence;

public class NoSuchTeam extends Absence {

    public NoSuchTeam(Object id) {
        super("No multiplier team " + id);
    }
}
