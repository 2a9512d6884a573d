// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.selection;

import de.digifit.core.shared.Absence;

public class NoSuchSelection extends Absence {

    public NoSuchSelection(Object id) {
        super("No selection for " + id);
    }
}
