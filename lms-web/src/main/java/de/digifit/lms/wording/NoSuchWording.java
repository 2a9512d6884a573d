// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.wording;

import de.digifit.core.shared.Absence;

public class NoSuchWording extends Absence {

    public NoSuchWording(Object name) {
        super("No wording " + name);
    }
}
