// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.headcount;

import de.digifit.core.organisation.UnitId;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where somebody is counted: in a division, only in the total of the town, or no longer at all. */
public record Place(Kind kind, @Nullable UnitId unit) {

    /** Counted with the whole town only. */
    public static final Place TOWN = new Place(Kind.TOWN, null);

    /** Left the town, or is no longer asked about. */
    public static final Place GONE = new Place(Kind.GONE, null);

    static final Comparator<Place> IN_ORDER = Comparator.comparing(Place::kind)
            .thenComparing(
                    place -> place.inUnit().map(unit -> unit.value().toString()).orElse(""));

    public Place {
        if ((kind == Kind.UNIT) != (unit != null)) {
            throw new IllegalArgumentException("A unit is named exactly if one is meant");
        }
    }

    /** How far somebody is placed. */
    public enum Kind {
        UNIT,
        TOWN,
        GONE
    }

    public static Place in(UnitId unit) {
        return new Place(Kind.UNIT, unit);
    }

    public Optional<UnitId> inUnit() {
        return Optional.ofNullable(unit);
    }
}
