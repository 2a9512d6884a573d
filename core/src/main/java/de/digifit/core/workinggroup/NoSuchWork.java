// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.workinggroup;

import de.digifit.core.shared.Absence;

/** No such group, meeting or task. */
public class NoSuchWork extends Absence {

    public NoSuchWork(Object id) {
        super("No group, meeting or task " + id);
    }
}
