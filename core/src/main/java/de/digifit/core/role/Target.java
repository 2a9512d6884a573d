// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.role;

import de.digifit.core.competency.Level;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The level that a role asks for. "Not required" is not level 0: a competency that a role does not ask for has no
 * target and never makes a gap.
 *
 * <p>It can be a range: below its lower end there is a gap, its upper end is where people may want to get to.
 *
 * @param level from 0 to 4; the lower end, which alone makes a gap
 * @param aspiration from above the level to 4; nothing where the target is no range
 * @param must whether it is a core competency (Kernkompetenz) of the role
 */
@Embeddable
public record Target(int level, @Nullable Integer aspiration, boolean must) implements Serializable {

    /** @throws TargetOutOfRange when it is not on the scale, or ends below where it begins */
    public Target {
        int end = aspiration == null ? level : aspiration;
        if (level < Level.OPEN.number() || level > end || end > Level.SHAPING.number()) {
            throw new TargetOutOfRange(level, end);
        }
        if (end == level) {
            aspiration = null;
        }
    }

    public Target(int level, boolean must) {
        this(level, null, must);
    }

    public Target(Level level, boolean must) {
        this(level.number(), must);
    }

    public Level asLevel() {
        return Level.of(level);
    }

    /** Where people may want to get to: the upper end of a range, else the level itself. */
    public Level upTo() {
        return Level.of(aspiration == null ? level : aspiration);
    }

    /** With several roles the higher level counts, and core in one role is core. */
    Target and(Target other) {
        int end = Math.max(upTo().number(), other.upTo().number());
        return new Target(Math.max(level, other.level), end, must || other.must);
    }
}
