// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.sitting;

import de.digifit.core.shared.Absence;

public class NoSuchSitting extends Absence {

    public NoSuchSitting(Object id) {
        super("No sitting " + id);
    }
}
