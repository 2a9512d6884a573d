// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.agreement;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * The table of the works agreement: which relation may see which data. What is not written here is not seen.
 *
 * <p>The own view belongs to the person alone. Leaders, and deputies while they stand in, see what was released or
 * agreed. No other responsibility sees levels of a person: not coordination, not the staff council, not operators.
 */
public final class Visibility {

    private static final Map<DataKind, Set<Relation>> TABLE = new EnumMap<>(Map.of(
            DataKind.OWN_VIEW, Set.of(Relation.SELF),
            DataKind.RELEASED_LEVELS, Set.of(Relation.SELF, Relation.LEADER, Relation.DEPUTY),
            DataKind.AGREED_LEVELS, Set.of(Relation.SELF, Relation.LEADER, Relation.DEPUTY),
            DataKind.OBSERVATIONS, Set.of(Relation.SELF, Relation.LEADER, Relation.DEPUTY),
            DataKind.APPLICATIONS, Set.of(Relation.SELF, Relation.LEADER, Relation.DEPUTY),
            DataKind.ATTENDANCE, Set.of(Relation.SELF, Relation.LEADER, Relation.DEPUTY),
            DataKind.TALKS, Set.of(Relation.SELF, Relation.LEADER, Relation.DEPUTY),
            DataKind.ROLES, Set.of(Relation.SELF, Relation.LEADER, Relation.DEPUTY)));

    private Visibility() {}

    public static boolean allows(Relation relation, DataKind kind) {
        return TABLE.getOrDefault(kind, Set.of()).contains(relation);
    }
}
