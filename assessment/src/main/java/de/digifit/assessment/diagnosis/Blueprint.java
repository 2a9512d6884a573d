// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.diagnosis;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which part of a round each area of the content gets.
 *
 * @param shares by area, above 0; they are divided so that they sum to 1
 */
public record Blueprint(SortedMap<String, Double> shares) {

    /** @throws IllegalArgumentException without areas, or with a share that is not above 0 */
    public Blueprint {
        if (shares.isEmpty() || shares.values().stream().anyMatch(share -> !(share > 0))) {
            throw new IllegalArgumentException("shares " + shares);
        }
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        SortedMap<String, Double> summingToOne = new TreeMap<>();
        shares.forEach((area, share) -> summingToOne.put(area, share / sum));
        shares = Collections.unmodifiableSortedMap(summingToOne);
    }

    /** How many items of an area a round of this many items has at most. */
    int most(String area, int items) {
        return (int) Math.ceil(shares.getOrDefault(area, 0.0) * items - 1e-9);
    }

    /**
     * How much an area lacks once one more item is asked, in items (the content balance of Kingsbury and Zara, Procedures for
     * selecting items for computerized adaptive tests, 1989).
     */
    double lacks(String area, Map<String, Integer> asked) {
        int sum = asked.values().stream().mapToInt(Integer::intValue).sum();
        return shares.getOrDefault(area, 0.0) * (sum + 1) - asked.getOrDefault(area, 0);
    }
}
