// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.headcount;

import de.digifit.core.organisation.UnitId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What may be said of a subject: of the whole town, and of each division that anybody asked about belongs to.
 *
 * <p>A division's count is the sum of what is said of its teams and of those who are counted in the division only; the
 * town's is the sum of the divisions and of those who are counted in the town only.
 */
public record Published(Count total, Map<UnitId, Division> divisions) {

    public Published {
        divisions = Collections.unmodifiableMap(new LinkedHashMap<>(divisions));
    }

    /** A division, and each team of it that anybody asked about belongs to. */
    public record Division(Count count, Map<UnitId, Count> teams) {

        public Division {
            teams = Collections.unmodifiableMap(new LinkedHashMap<>(teams));
        }
    }
}
