// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.firstproject;

import de.digifit.core.organisation.UnitId;
import java.time.LocalDate;

/**
 * What stands in the profile of a project.
 *
 * @param unit where it takes place
 * @param situation how it is today
 * @param benefit for whom it gets better, and how
 * @param involved who takes part: staff council, IT, data protection and others
 * @param until when it is to be done
 */
public record ProjectPlan(
        String name,
        UnitId unit,
        String situation,
        String goal,
        String benefit,
        String involved,
        String milestones,
        LocalDate until) {}
