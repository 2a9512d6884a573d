// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation;

import de.digifit.core.shared.Refusal;

/** There are answers of everybody who took part. */
public class MoreSheetsThanPeople extends Refusal {

    /** @param people how many took part */
    public MoreSheetsThanPeople(int people) {
        super("evaluation.refused.sheets", people);
    }
}
