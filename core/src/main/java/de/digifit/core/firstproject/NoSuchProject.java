// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.firstproject;

import de.digifit.core.shared.Absence;

public class NoSuchProject extends Absence {

    public NoSuchProject(Object id) {
        super("No first project " + id);
    }
}
