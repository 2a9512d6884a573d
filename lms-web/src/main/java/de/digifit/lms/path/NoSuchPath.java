// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.path;

import de.digifit.core.shared.Absence;

public class NoSuchPath extends Absence {

    public NoSuchPath(Object id) {
        super("No path " + id);
    }
}
