// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.gap;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.role.Target;
import java.util.Optional;

/**
 * Where somebody stands on one competency that a role asks for.
 *
 * <p>The agreed level counts. Where nothing is agreed yet the own view says how large the gap is, but it never fulfils
 * a target: then the level is still to be agreed.
 *
 * @param own the newest self-assessment, as far as the reader may see it
 */
public record Standing(
        CompetencyId competency, Target target, Optional<Level> agreed, Optional<Level> own, boolean released) {

    /** In words for people, from done to unknown. */
    public enum State {
        REACHED,
        TO_AGREE,
        GAP,
        UNKNOWN
    }

    public State state() {
        if (agreed.isPresent()) {
            return agreed.get().reaches(target.asLevel()) ? State.REACHED : State.GAP;
        }
        return own.map(level -> level.reaches(target.asLevel()) ? State.TO_AGREE : State.GAP)
                .orElse(State.UNKNOWN);
    }

    /** What to reckon with: the agreed level, else the own view, else nothing known. */
    public Optional<Level> actual() {
        return agreed.or(() -> own);
    }

    /**
     * The level that a talk would be about next: one step on, at most up to the target. Where the own view reaches the
     * target and nothing is agreed, the target itself.
     */
    public Level next() {
        Level step = actual().map(level -> level.next().orElse(level)).orElse(Level.STARTING);
        return step.reaches(target.asLevel()) ? target.asLevel() : step;
    }

    public boolean open() {
        return state() != State.REACHED;
    }

    public Gap gap() {
        return new Gap(competency, target.asLevel(), actual().orElse(Level.OPEN), target.must());
    }
}
