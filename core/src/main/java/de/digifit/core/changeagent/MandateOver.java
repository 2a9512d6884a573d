// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.changeagent;

import de.digifit.core.shared.Refusal;
import java.time.LocalDate;

/** Without a mandate there is no team: nobody joins it any more. */
public class MandateOver extends Refusal {

    public MandateOver(LocalDate last) {
        super("team.refused.mandateOver", last);
    }
}
