// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.terms;

import de.digifit.core.shared.Refusal;
import java.time.LocalDate;

public class DecisionAfterStart extends Refusal {

    public DecisionAfterStart(LocalDate first) {
        super("terms.refused.decisionAfterStart", first);
    }
}
