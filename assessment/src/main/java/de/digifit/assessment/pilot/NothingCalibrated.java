// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.pilot;

import de.digifit.core.shared.Refusal;

/** A pilot in which no item had enough answers for a difficulty has nothing to go by. */
public class NothingCalibrated extends Refusal {

    public NothingCalibrated() {
        super("pilot.refused.nothingCalibrated");
    }
}
