// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.gap;

import de.digifit.core.headcount.Head;
import de.digifit.core.organisation.TownId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Who of a town needs which competency and lacks it by what was agreed; placed in the division, a unit below the top
 * with all units under it, and in the team, the same one step further down. Raw: for the gate only.
 */
public interface Needs {

    /** By the competency's code. */
    Map<String, List<Head>> of(TownId town, LocalDate day);
}
