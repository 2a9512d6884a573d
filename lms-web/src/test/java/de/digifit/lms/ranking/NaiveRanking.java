// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the best one of those who are left, again and again, by comparing each with each. */
final class NaiveRanking {

    private NaiveRanking() {}

    static List<Candidate> of(RankingRule rule, Lot lot, List<Candidate> candidates) {
        List<Candidate> left = new ArrayList<>(candidates);
        List<Candidate> placed = new ArrayList<>();
        while (!left.isEmpty()) {
            Candidate best = left.get(0);
            for (Candidate other : left) {
                if (before(rule, lot, other, best, placed)) {
                    best = other;
                }
            }
            left.remove(best);
            placed.add(best);
        }
        return placed;
    }

    private static boolean before(RankingRule rule, Lot lot, Candidate one, Candidate other, List<Candidate> placed) {
        if (rule == RankingRule.CORE_GAP || rule == RankingRule.MIXED) {
            if (gap(one) != gap(other)) {
                return gap(one) < gap(other);
            }
        }
        if (rule == RankingRule.EQUAL_SHARES || rule == RankingRule.MIXED) {
            long mine = sameUnit(one, placed);
            long others = sameUnit(other, placed);
            if (mine != others) {
                return mine < others;
            }
        }
        if (rule == RankingRule.LOTTERY) {
            return lot.of(one.booking()).compareTo(lot.of(other.booking())) < 0;
        }
        if (!one.appliedAt().equals(other.appliedAt())) {
            return one.appliedAt().isBefore(other.appliedAt());
        }
        return Candidates.number(one) < Candidates.number(other);
    }

    private static int gap(Candidate candidate) {
        return candidate.occasion().reason().isEmpty()
                ? 2
                : candidate.occasion().reason().get().must() ? 0 : 1;
    }

    private static long sameUnit(Candidate candidate, List<Candidate> placed) {
        return candidate.unit().equals(Optional.empty())
                ? 0
                : placed.stream()
                        .filter(other -> other.unit().equals(candidate.unit()))
                        .count();
    }
}
