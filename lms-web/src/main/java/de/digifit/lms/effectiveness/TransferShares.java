// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.effectiveness;

import de.digifit.assessment.measure.Hindrance;
import de.digifit.core.headcount.Count;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What came of a seminar at work, of those who answered: how many of them use it wholly or in part, and what stands in
 * the way. Counts through the gate.
 *
 * @param reached wholly or in part
 * @param hindrances how many named which; nobody has to name one
 */
public record TransferShares(Count reached, Optional<Shares> shares, Map<Hindrance, Count> hindrances) {

    /** Fewer than these would be said of single people. */
    private static final int MARGIN = 3;

    public TransferShares {
        Map<Hindrance, Count> inOrder = new EnumMap<>(Hindrance.class);
        inOrder.putAll(hindrances);
        hindrances = Collections.unmodifiableMap(inOrder);
    }

    /**
     * @param applied wholly
     * @param reached wholly or in part
     */
    public static TransferShares of(Count applied, Count reached, Map<Hindrance, Count> hindrances) {
        return new TransferShares(reached, shares(applied, reached), hindrances);
    }

    public boolean hidden() {
        return reached.hidden();
    }

    /** The three together are all, so each must be far enough from none, or the two others would tell of it. */
    private static Optional<Shares> shares(Count applied, Count reached) {
        boolean exact = applied.exact() && reached.exact() && applied.people() == reached.people();
        int partly = reached.atLeast() - applied.atLeast();
        return exact && partly >= MARGIN
                ? Optional.of(new Shares(applied.atLeast(), partly, reached.people() - reached.atLeast()))
                : Optional.empty();
    }

    /** How many use it at work wholly, in part, not yet. */
    public record Shares(int applied, int partly, int notYet) {

        public int people() {
            return applied + partly + notYet;
        }
    }
}
