// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.application;

import de.digifit.core.shared.Absence;

/** No item in use is like that, so there is no file of it. */
public class NothingReleased extends Absence {

    public NothingReleased(ExportChoice choice) {
        super("No item in use for " + choice);
    }
}
