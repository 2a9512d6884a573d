// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.terms;

import de.digifit.core.shared.Refusal;

public class MoreUnitsThanTime extends Refusal {

    public MoreUnitsThanTime(int units, int most) {
        super("terms.refused.moreUnitsThanTime", units, most);
    }
}
