// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.wording;

import de.digifit.core.shared.Refusal;

/** Somebody else changed the wording while this page was open. */
public class WordingChanged extends Refusal {

    public WordingChanged() {
        super("wording.refused.changed");
    }
}
