// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.season;

import de.digifit.lms.season.Rough.Amount;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a date is as it is, as far as it may be said. Kept as one JSON document.
 *
 * @param closes competencies that it closes for more people than the smallest group of the works agreement
 * @param worth what the plan would lack without it, beside other dates
 * @param nextBest day and half of the next best other time, such as {@code 2027-03-02 MORNING}; nothing if there is none
 * @param costOfNextBest what the plan would lack at that time
 * @param impossible why other times are impossible, and how many
 * @param measured competencies in which the planner reckoned with a measured gain; nothing in what was kept before there
 *     were any
 */
public record Reasons(
        List<String> closes,
        Amount worth,
        @Nullable String nextBest,
        Amount costOfNextBest,
        Map<String, Integer> impossible,
        List<String> measured)
        implements Serializable {

    public Reasons {
        closes = List.copyOf(closes);
        impossible = Map.copyOf(impossible);
        // What was kept before there were any has no such entry.
        measured = measured == null ? List.of() : List.copyOf(measured);
    }
}
