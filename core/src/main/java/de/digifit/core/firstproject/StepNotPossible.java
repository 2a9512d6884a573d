// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.firstproject;

import de.digifit.core.shared.Refusal;

/** One step follows from another. */
public class StepNotPossible extends Refusal {

    /** @param state from which it does not follow */
    public StepNotPossible(ProjectState state) {
        super("project.refused.from." + state);
    }
}
