// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.enrolment;

import de.digifit.core.shared.Refusal;

public class NotComplete extends Refusal {

    /** @param missing how much of the path is still to be done */
    public NotComplete(int missing) {
        super("path.refused.notComplete", missing);
    }
}
