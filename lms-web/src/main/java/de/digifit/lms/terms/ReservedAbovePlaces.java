// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.terms;

import de.digifit.core.shared.Refusal;

public class ReservedAbovePlaces extends Refusal {

    public ReservedAbovePlaces(int reserved, int places) {
        super("terms.refused.reservedAbovePlaces", reserved, places);
    }
}
