// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.effect;

import java.util.OptionalDouble;

/**
 * How somebody's level in one competency was measured, three times in the same way; nobody's name.
 *
 * @param before in levels; which look it has to be, says the {@link SeatRule}
 * @param after at the end, or for those who wait at the same time; absent if it was not measured
 * @param later three months after the end; for those who wait only if they still do
 */
public record Measured(double before, OptionalDouble after, OptionalDouble later) {

    public Measured(double before, double after) {
        this(before, OptionalDouble.of(after), OptionalDouble.empty());
    }
}
