// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.observation;

import de.digifit.core.shared.Refusal;

public class NothingDescribed extends Refusal {

    public NothingDescribed() {
        super("observation.refused.nothingDescribed", Observation.FEWEST_LETTERS, Observation.MOST_LETTERS);
    }
}
