// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.headcount.infrastructure;

import de.digifit.core.headcount.Place;
import de.digifit.core.organisation.UnitId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place as three columns: its kind, its unit, and the division of a team. */
final class PlaceColumns {

    private static final int FIRST = 4;

    private PlaceColumns() {}

    static String name(Place place) {
        return place.kind().name();
    }

    static @Nullable UUID unit(Place place) {
        return place.inUnit().map(UnitId::value).orElse(null);
    }

    static @Nullable UUID division(Place place) {
        return place.ofDivision().map(UnitId::value).orElse(null);
    }

    /** From the fifth to the seventh column. */
    static Place place(Object[] row) {
        return new Place(Place.Kind.valueOf((String) row[FIRST]), unit(row[FIRST + 1]), unit(row[FIRST + 2]));
    }

    private static @Nullable UnitId unit(@Nullable Object id) {
        return id == null ? null : new UnitId((UUID) id);
    }
}
