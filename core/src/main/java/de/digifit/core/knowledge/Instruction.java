// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.knowledge;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.organisation.PersonId;
import java.util.Map;

/**
 * Somebody learns something so that others can be away.
 *
 * @param to the levels to reach
 * @param steps how many levels that are together, above 0
 */
public record Instruction(PersonId person, Map<CompetencyId, Level> to, int steps) {

    public Instruction {
        to = Map.copyOf(to);
    }
}
