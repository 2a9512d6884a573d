// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.today.application;

import de.digifit.assessment.talk.LevelProposal;
import de.digifit.core.competency.CompetencyId;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the asker.
 *
 * @param competency what it is about, where it is about one
 * @param id what to open, where it has an id of its own
 * @param count how many wait, or the level that was proposed
 */
public record ToDo(Kind kind, @Nullable CompetencyId competency, String id, int count) {

    /** What there can be to do. */
    public enum Kind {
        AGREE,
        DECIDE,
        CHECK,
        RATE
    }

    static ToDo agree(LevelProposal proposal) {
        return new ToDo(
                Kind.AGREE,
                proposal.about().competency(),
                proposal.id().value().toString(),
                proposal.level().number());
    }

    static ToDo decide(int waiting) {
        return new ToDo(Kind.DECIDE, null, "", waiting);
    }

    static ToDo check(CompetencyId competency) {
        return new ToDo(Kind.CHECK, competency, competency.value(), 0);
    }

    static ToDo rate(CompetencyId competency) {
        return new ToDo(Kind.RATE, competency, competency.value(), 0);
    }
}
