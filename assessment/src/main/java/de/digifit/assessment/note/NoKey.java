// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.note;

import de.digifit.core.shared.Refusal;

/** Without the key nothing is sealed and nothing opens. */
public class NoKey extends Refusal {

    public NoKey() {
        super("talk.refused.noKey");
    }
}
