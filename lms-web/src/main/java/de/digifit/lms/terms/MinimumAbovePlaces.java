// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.terms;

import de.digifit.core.shared.Refusal;

public class MinimumAbovePlaces extends Refusal {

    public MinimumAbovePlaces(int minimum, int places) {
        super("terms.refused.minimumAbovePlaces", minimum, places);
    }
}
