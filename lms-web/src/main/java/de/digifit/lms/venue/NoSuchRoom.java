// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.venue;

import de.digifit.core.shared.Absence;

public class NoSuchRoom extends Absence {

    public NoSuchRoom(Object id) {
        super("No room or equipment " + id);
    }
}
