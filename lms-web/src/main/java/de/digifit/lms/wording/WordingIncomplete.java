// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.wording;

import de.digifit.core.shared.Refusal;

/** A letter needs a subject of one line, and something to say. */
public class WordingIncomplete extends Refusal {

    public WordingIncomplete() {
        super("wording.refused.incomplete");
    }
}
