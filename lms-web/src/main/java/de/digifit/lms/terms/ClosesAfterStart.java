// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.terms;

import de.digifit.core.shared.Refusal;

public class ClosesAfterStart extends Refusal {

    public ClosesAfterStart() {
        super("seminar.refused.closesAfterStart");
    }
}
