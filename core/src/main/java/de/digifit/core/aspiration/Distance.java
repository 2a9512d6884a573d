// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.aspiration;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.gap.Gap;
import de.digifit.core.gap.GapAnalysis;
import de.digifit.core.role.Targets;
import java.util.List;
import java.util.Map;

/**
 * What lies between somebody and a role, by what was agreed; nothing agreed counts as level 0.
 *
 * @param asked how many targets the role has
 * @param missing what is not reached, most important first
 */
public record Distance(int asked, List<Gap> missing) {

    public Distance {
        missing = List.copyOf(missing);
    }

    public static Distance of(Targets targets, Map<CompetencyId, Level> agreed) {
        return new Distance(
                targets.byCompetency().size(), GapAnalysis.of(targets, agreed).gaps());
    }

    public int reached() {
        return asked - missing.size();
    }
}
