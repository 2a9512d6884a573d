// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.handover;

import de.digifit.core.shared.Refusal;

/** That step does not fit to how far the card is. */
public class CardNotNow extends Refusal {

    public CardNotNow(CardState state) {
        super("handover.card.notNow." + state);
    }
}
