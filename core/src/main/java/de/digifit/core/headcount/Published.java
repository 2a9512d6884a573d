// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.headcount;

import de.digifit.core.organisation.UnitId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What may be said of a subject: of the whole town, and of each division that anybody asked about belongs to. */
public record Published(Count total, Map<UnitId, Count> units) {

    public Published {
        units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
    }
}
