// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.edition;

import de.digifit.core.shared.Refusal;

/** The edition has a competency of this code already. */
public class CodeOfCompetencyTaken extends Refusal {

    public CodeOfCompetencyTaken(String code) {
        super("edition.refused.code", code);
    }
}
