// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.changeagent;

import de.digifit.core.shared.Refusal;

/** A mandate runs for a time: an open one is never looked at again. */
public class MandateWithoutEnd extends Refusal {

    public MandateWithoutEnd() {
        super("team.refused.mandateEnd");
    }
}
