// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.application;

import de.digifit.core.shared.Refusal;

/** Something that items of a file do not say has to be chosen before they can become drafts. */
public class ItemsIncomplete extends Refusal {

    public ItemsIncomplete(Missing missing) {
        super("itemfile.incomplete." + missing);
    }

    /** What is not said. */
    public enum Missing {
        COMPETENCY,
        LEVEL
    }
}
