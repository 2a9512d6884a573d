// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.rolesheet;

import de.digifit.core.shared.Refusal;
import java.time.LocalDate;

/** This side has said yes before. */
public class Confirmed extends Refusal {

    public Confirmed(LocalDate day) {
        super("rolesheet.refused.confirmed", day);
    }
}
