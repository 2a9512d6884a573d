// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season;

import java.util.Comparator;
import java.util.List;

/** A proposal for the season: dates in the order of time. */
public record Plan(List<Placement> placements) {

    private static final Comparator<Placement> ORDER = Comparator.comparing(Placement::start)
            .thenComparing(Placement::seminar)
            .thenComparing(Placement::lecturer);

    public Plan {
        placements = placements.stream().sorted(ORDER).toList();
    }

    public static Plan empty() {
        return new Plan(List.of());
    }
}
