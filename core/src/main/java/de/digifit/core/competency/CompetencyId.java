// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.competency;

import java.io.Serializable;

/**
 * Names a competency across all towns: the framework and the code in it, for example {@code KDW-D2}.
 *
 * <p>A natural id, because towns exchange frameworks and the code is what people call the competency.
 */
public record CompetencyId(String value) implements Serializable, Comparable<CompetencyId> {

    public CompetencyId {
        if (!value.matches("[A-Z0-9]+-[A-Z0-9.]+")) {
            throw new NoSuchCompetency(value);
        }
    }

    public static CompetencyId of(String framework, String code) {
        return new CompetencyId(framework + "-" + code);
    }

    /** What people call it, for example {@code D2}. */
    public String code() {
        return value.substring(value.indexOf('-') + 1);
    }

    @Override
    public int compareTo(CompetencyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
