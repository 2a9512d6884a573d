// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.handover;

import de.digifit.core.shared.Refusal;

/** Somebody changed the card since it was read. */
public class CardChanged extends Refusal {

    public CardChanged() {
        super("handover.card.changed");
    }
}
