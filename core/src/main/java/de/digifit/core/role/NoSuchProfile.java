// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.role;

import de.digifit.core.shared.Absence;

public class NoSuchProfile extends Absence {

    public NoSuchProfile(Object id) {
        super("No role profile " + id);
    }
}
