// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.selfassessment;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.evidence.Evidence;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One competency of a {@link RoleRound}.
 *
 * @param target what the role asks for
 * @param before the last answer of an earlier walk; nothing where there was none
 * @param now the answer of this walk; nothing while it is missing
 */
public record RoundStep(CompetencyId competency, Level target, Optional<Evidence> before, Optional<Evidence> now) {

    /** @param said newest first, also about other competencies; what lies before that day is of an earlier walk */
    static RoundStep of(CompetencyId competency, Level target, Collection<Evidence> said, LocalDate since) {
        List<Evidence> about = said.stream()
                .filter(entry -> entry.competency().equals(competency))
                .toList();
        return new RoundStep(
                competency,
                target,
                about.stream().filter(entry -> entry.onDay().isBefore(since)).findFirst(),
                about.stream().filter(entry -> !entry.onDay().isBefore(since)).findFirst());
    }

    public boolean answered() {
        return now.isPresent();
    }

    public Change change() {
        if (now.isEmpty()) {
            return Change.MISSING;
        }
        if (before.isEmpty()) {
            return Change.FIRST;
        }
        int up =
                Integer.signum(now.get().level().number() - before.get().level().number());
        return up == 0 ? Change.SAME : up > 0 ? Change.HIGHER : Change.LOWER;
    }

    /** How today stands beside last time. */
    public enum Change {
        MISSING,
        FIRST,
        SAME,
        HIGHER,
        LOWER;

        public boolean differs() {
            return this == HIGHER || this == LOWER;
        }
    }
}
