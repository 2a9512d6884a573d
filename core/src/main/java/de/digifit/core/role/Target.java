// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.role;

import de.digifit.core.competency.Level;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * The level that a role asks for. "Not required" is not level 0: a competency that a role does not ask for has no
 * target and never makes a gap.
 *
 * @param must whether it is a core competency (Kernkompetenz) of the role
 */
@Embeddable
public record Target(int level, boolean must) implements Serializable {

    public Target(Level level, boolean must) {
        this(level.number(), must);
    }

    public Level asLevel() {
        return Level.of(level);
    }

    /** With several roles the higher level counts, and core in one role is core. */
    Target and(Target other) {
        return new Target(Math.max(level, other.level), must || other.must);
    }
}
