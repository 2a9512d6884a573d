// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.retention;

import de.digifit.core.shared.Absence;

public class NoSuchHold extends Absence {

    public NoSuchHold(Object id) {
        super("No hold " + id);
    }
}
