// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.terms;

import de.digifit.core.shared.Refusal;

public class SeminarRetired extends Refusal {

    public SeminarRetired() {
        super("terms.refused.retired");
    }
}
