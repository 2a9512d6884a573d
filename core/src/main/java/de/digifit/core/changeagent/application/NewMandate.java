// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.changeagent.application;

import de.digifit.core.changeagent.Office;
import de.digifit.core.organisation.UnitId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a mandate when it is given.
 *
 * @param name of the team
 * @param until the last day
 * @param units those that the team is for
 * @param informed who was told of it
 */
public record NewMandate(
        String name,
        String goal,
        LocalDate givenOn,
        @Nullable LocalDate until,
        String file,
        UnitId sponsor,
        int share,
        String reportTo,
        Set<UnitId> units,
        Set<Office> informed) {

    public NewMandate {
        units = Set.copyOf(units);
        informed = Set.copyOf(informed);
    }
}
