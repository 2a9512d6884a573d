// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.planning;

import de.digifit.core.shared.Refusal;
import java.time.LocalDate;

public class PlaceMissing extends Refusal {

    public PlaceMissing(LocalDate day) {
        super("planning.refused.placeMissing", day);
    }
}
