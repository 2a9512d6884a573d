// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.qualification;

import de.digifit.core.shared.Absence;

public class NoSuchMeasure extends Absence {

    public NoSuchMeasure(Object id) {
        super("No measure " + id);
    }
}
