// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.headcount;

import de.digifit.core.organisation.UnitId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is counted: in a team of a division, in a division, only in the total of the town, or no longer at all.
 *
 * @param unit the team or the division
 * @param division of a team; of nothing else
 */
public record Place(
        Kind kind, @Nullable UnitId unit, @Nullable UnitId division) {

    /** Counted with the whole town only. */
    public static final Place TOWN = new Place(Kind.TOWN, null, null);

    /** Left the town, or is no longer asked about. */
    public static final Place GONE = new Place(Kind.GONE, null, null);

    static final Comparator<Place> IN_ORDER = Comparator.comparing(Place::kind)
            .thenComparing(place -> name(place.division))
            .thenComparing(place -> name(place.unit));

    public Place {
        if ((kind == Kind.UNIT) != (unit != null)) {
            throw new IllegalArgumentException("A unit is named exactly if one is meant");
        }
        if ((unit == null && division != null) || (unit != null && unit.equals(division))) {
            throw new IllegalArgumentException("Only a team lies in a division, and it is another unit");
        }
    }

    /** How far somebody is placed. */
    public enum Kind {
        UNIT,
        TOWN,
        GONE
    }

    public static Place in(UnitId division) {
        return new Place(Kind.UNIT, division, null);
    }

    public static Place in(UnitId team, UnitId division) {
        return new Place(Kind.UNIT, team, division);
    }

    public Optional<UnitId> inUnit() {
        return Optional.ofNullable(unit);
    }

    /** Which division the team lies in; nothing where this is no team. */
    public Optional<UnitId> ofDivision() {
        return Optional.ofNullable(division);
    }

    boolean isTeam() {
        return division != null;
    }

    /** The place one step up from a team; any other place itself. */
    Place withoutTeam() {
        return division == null ? this : in(division);
    }

    /** Which places of the town somebody is counted at who is here: the team and its division. */
    List<Place> withinTown() {
        if (kind != Kind.UNIT) {
            return List.of();
        }
        return isTeam() ? List.of(this, withoutTeam()) : List.of(this);
    }

    /** Whether whoever is there is here, too; everybody counts with the town. */
    boolean holds(Place there) {
        return kind == Kind.TOWN || equals(there) || equals(there.withoutTeam());
    }

    private static String name(@Nullable UnitId unit) {
        return unit == null ? "" : unit.value().toString();
    }
}
