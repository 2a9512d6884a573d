// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.waitlist;

import de.digifit.core.shared.Refusal;

public class OfferExpired extends Refusal {

    public OfferExpired() {
        super("waitlist.refused.offerExpired");
    }
}
