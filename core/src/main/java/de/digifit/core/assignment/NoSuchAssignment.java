// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.assignment;

import de.digifit.core.shared.Absence;

public class NoSuchAssignment extends Absence {

    public NoSuchAssignment(Object id) {
        super("No role assignment " + id);
    }
}
