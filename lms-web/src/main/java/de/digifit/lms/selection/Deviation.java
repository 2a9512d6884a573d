// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.selection;

import de.digifit.core.organisation.PersonId;
import java.time.Instant;

/** Why somebody stands elsewhere than the rule says, and who decided that. */
public record Deviation(Criterion criterion, String why, PersonId by, Instant at) {

    public Deviation {
        if (why.isBlank()) {
            throw new CriterionMissing();
        }
    }
}
