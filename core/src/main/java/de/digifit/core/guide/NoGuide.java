// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.guide;

import de.digifit.core.shared.Refusal;

/** Only who belongs to a multiplier team is found in its directory. */
public class NoGuide extends Refusal {

    public NoGuide() {
        super("guide.refused.member");
    }
}
