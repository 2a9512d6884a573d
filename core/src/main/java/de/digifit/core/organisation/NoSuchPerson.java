// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.organisation;

import de.digifit.core.shared.Absence;

public class NoSuchPerson extends Absence {

    public NoSuchPerson(Object id) {
        super("No person " + id);
    }
}
