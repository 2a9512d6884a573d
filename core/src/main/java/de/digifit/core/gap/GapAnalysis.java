// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.gap;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.role.Targets;
import java.util.List;
import java.util.Map;

/**
 * The gaps between what is asked of somebody and what there is, most important first.
 *
 * @param levels all levels to reckon with, also where nothing is asked or nothing is missing: an offer's recommended
 *     level may lie there. A missing one counts as level 0.
 */
public record GapAnalysis(List<Gap> gaps, Map<CompetencyId, Level> levels) {

    public GapAnalysis {
        gaps = gaps.stream().filter(gap -> gap.steps() > 0).sorted().toList();
        levels = Map.copyOf(levels);
    }

    public static GapAnalysis of(Targets targets, Map<CompetencyId, Level> levels) {
        return new GapAnalysis(
                targets.byCompetency().entrySet().stream()
                        .map(entry -> new Gap(
                                entry.getKey(),
                                entry.getValue().asLevel(),
                                levels.getOrDefault(entry.getKey(), Level.OPEN),
                                entry.getValue().must()))
                        .toList(),
                levels);
    }
}
