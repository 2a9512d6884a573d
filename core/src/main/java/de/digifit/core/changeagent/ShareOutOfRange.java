// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.changeagent;

import de.digifit.core.shared.Refusal;

/** The role takes time: between 1 and 100 per cent of the working time. */
public class ShareOutOfRange extends Refusal {

    public ShareOutOfRange(int share) {
        super("team.refused.share", share);
    }
}
