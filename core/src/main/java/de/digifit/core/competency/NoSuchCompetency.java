// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.competency;

import de.digifit.core.shared.Absence;

public class NoSuchCompetency extends Absence {

    public NoSuchCompetency(Object id) {
        super("No competency " + id);
    }
}
