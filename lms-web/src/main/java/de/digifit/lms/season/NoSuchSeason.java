// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.season;

import de.digifit.core.shared.Absence;

public class NoSuchSeason extends Absence {

    public NoSuchSeason(Object id) {
        super("No season or date " + id);
    }
}
