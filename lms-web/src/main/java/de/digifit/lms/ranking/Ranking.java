// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.ranking;

import de.digifit.core.gap.Proposal;
import de.digifit.core.organisation.UnitId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts candidates in order by a rule and gives each position its reasons. The same candidates give the same order,
 * however they come in.
 *
 * @param lot draws lots where the rule wants them
 */
public record Ranking(RankingRule rule, Optional<Lot> lot) {

    private static final Comparator<Candidate> BY_RECEIPT = Comparator.comparing(Candidate::appliedAt)
            .thenComparing(candidate -> candidate.booking().value());

    private static final Comparator<Candidate> BY_GAP = Comparator.comparing(Ranking::gap);

    public List<Position> of(Collection<Candidate> candidates) {
        List<Candidate> first = new ArrayList<>(candidates);
        first.sort(byGap() ? BY_GAP.thenComparing(BY_RECEIPT) : BY_RECEIPT);
        List<Entry> entries = withTurns(first);
        entries.sort(order());
        List<Position> positions = new ArrayList<>();
        for (Entry entry : entries) {
            positions.add(new Position(positions.size() + 1, entry.candidate(), entry.grounds()));
        }
        return positions;
    }

    /** Each with which of its unit it is, counted from 1. */
    private List<Entry> withTurns(List<Candidate> sorted) {
        Map<UnitId, Integer> turns = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (Candidate candidate : sorted) {
            int turn = candidate
                    .unit()
                    .map(unit -> turns.merge(unit, 1, Integer::sum))
                    .orElse(1);
            entries.add(new Entry(candidate, grounds(candidate, turn)));
        }
        return entries;
    }

    private Comparator<Entry> order() {
        Comparator<Entry> receipt = Comparator.comparing(Entry::candidate, BY_RECEIPT);
        Comparator<Entry> turn = Comparator.comparing(entry -> entry.grounds().turn());
        Comparator<Entry> gap = Comparator.comparing(entry -> entry.grounds().gap());
        return switch (rule) {
            case ORDER_OF_RECEIPT -> receipt;
            case CORE_GAP -> gap.thenComparing(receipt);
            case EQUAL_SHARES -> turn.thenComparing(receipt);
            case LOTTERY ->
                Comparator.<Entry, String>comparing(entry -> entry.grounds().lot())
                        .thenComparing(receipt);
            case MIXED -> gap.thenComparing(turn).thenComparing(receipt);
        };
    }

    private boolean byGap() {
        return rule == RankingRule.CORE_GAP || rule == RankingRule.MIXED;
    }

    private Grounds grounds(Candidate candidate, int turn) {
        return new Grounds(
                gap(candidate),
                candidate
                        .occasion()
                        .reason()
                        .map(reason -> reason.competency().value())
                        .orElse(null),
                turn,
                lot.map(draws -> draws.of(candidate.booking())).orElse(""),
                candidate.appliedAt());
    }

    private static Grounds.Gap gap(Candidate candidate) {
        return candidate
                .occasion()
                .reason()
                .map(Proposal.Reason::must)
                .map(core -> core ? Grounds.Gap.CORE : Grounds.Gap.OTHER)
                .orElse(Grounds.Gap.NONE);
    }

    private record Entry(Candidate candidate, Grounds grounds) {}
}
