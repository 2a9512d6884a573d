// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.gap;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import java.util.List;

/** An offer proposed to somebody, with all its reasons. */
public record Proposal(LearningOffer offer, List<Reason> reasons) {

    public Proposal {
        reasons = List.copyOf(reasons);
    }

    /** The levels closed, twice for core competencies. */
    public int score() {
        return reasons.stream().mapToInt(Reason::weight).sum();
    }

    /** "Because it leads from level 1 to level 2 in D2." */
    public record Reason(CompetencyId competency, Level from, Level to, boolean must) {

        int steps() {
            return from.missingTo(to);
        }

        int weight() {
            return must ? 2 * steps() : steps();
        }

        /** Whether the seminar only prepares this level, so that it can be agreed with evidence from practice alone. */
        public boolean needsPractice() {
            return to.needsPractice();
        }
    }
}
