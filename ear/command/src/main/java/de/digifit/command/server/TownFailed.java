// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.server;

import de.digifit.command.text.Refusal;
import de.digifit.command.text.Sentence;

/** The server did not come up, or went away while it was needed. */
public final class TownFailed extends Refusal {

    private static final long serialVersionUID = 1L;

    TownFailed(Sentence sentence) {
        super(sentence, null);
    }
}
