// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.planning;

import de.digifit.core.shared.Refusal;

public class DatesMissing extends Refusal {

    /** @param wanted how many dates the template has */
    public DatesMissing(int wanted) {
        super("planning.refused.datesMissing", wanted);
    }
}
