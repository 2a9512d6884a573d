// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence;

import de.digifit.core.shared.Absence;

public class NoSuchLetter extends Absence {

    public NoSuchLetter(Object id) {
        super("No letter " + id);
    }
}
