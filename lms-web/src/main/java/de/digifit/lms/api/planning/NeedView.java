// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.planning;

import de.digifit.core.gap.application.NeedRow;
import de.digifit.core.headcount.Count;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The need for a competency: counts of people, never names. */
public record NeedView(String competency, CountView town, List<DivisionView> divisions) {

    static NeedView of(NeedRow row) {
        return new NeedView(
                row.competency().value(),
                CountView.of(row.town()),
                row.divisions().stream().map(DivisionView::of).toList());
    }

    /** One division of the administration; its count is the sum of its teams and of those who count in none of them. */
    public record DivisionView(String division, CountView count, List<TeamView> teams) {

        static DivisionView of(NeedRow.Cell cell) {
            return new DivisionView(
                    cell.name(),
                    CountView.of(cell.count()),
                    cell.teams().stream()
                            .map(team -> new TeamView(team.name(), CountView.of(team.count())))
                            .toList());
        }
    }

    /** One team of a division. */
    public record TeamView(String team, CountView count) {}

    /** How many of a group lack it, between two bounds; nothing where the group is too small to be shown. */
    public record CountView(
            boolean hidden,
            @Nullable Integer people,
            @Nullable Integer atLeast,
            @Nullable Integer atMost) {

        static CountView of(Count count) {
            return count.hidden()
                    ? new CountView(true, null, null, null)
                    : new CountView(false, count.people(), count.atLeast(), count.atMost());
        }
    }
}
