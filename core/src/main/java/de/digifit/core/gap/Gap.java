// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.gap;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import java.util.Comparator;

/**
 * How far somebody is from a target. Core competencies come first, then larger gaps, then the code.
 *
 * @param actual the level to reckon with; nothing known counts as level 0 here
 */
public record Gap(CompetencyId competency, Level target, Level actual, boolean must) implements Comparable<Gap> {

    private static final Comparator<Gap> ORDER = Comparator.comparing(Gap::must)
            .reversed()
            .thenComparing(Gap::steps, Comparator.reverseOrder())
            .thenComparing(Gap::competency);

    /** Missing levels, 0 to 4. */
    public int steps() {
        return actual.missingTo(target);
    }

    @Override
    public int compareTo(Gap other) {
        return ORDER.compare(this, other);
    }
}
