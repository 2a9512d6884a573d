// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.qualification;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;

/** From the level that both see today to the one that a measure is to lead to. */
public record Growth(CompetencyId competency, Level today, Level goal) {

    /** @throws MeasureIncomplete when the goal lies below today's level */
    public Growth {
        if (!goal.reaches(today)) {
            throw new MeasureIncomplete(MeasureIncomplete.Lack.GOAL_BELOW_TODAY);
        }
    }
}
