// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.diagnosis;

import de.digifit.core.shared.Refusal;

/** This is not the item that is asked now, for example because it was answered in another window. */
public class AnsweredAlready extends Refusal {

    public AnsweredAlready() {
        super("diagnosis.refused.answeredAlready");
    }
}
