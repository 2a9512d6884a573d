// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.gap;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which offers close a person's gaps, in which order, and why: published, deterministic, without any statistics about
 * other people.
 *
 * <p>Greedy: the offer with the highest score is taken, its effect is reckoned in, and so on until none closes anything
 * more. The score adds up the levels that an offer closes up to the target, twice for core competencies; on a tie the
 * shorter offer wins, then the code. Offers for roles that the person does not hold are left out, and those whose
 * recommended levels are missing wait until an earlier proposal has prepared them.
 *
 * @param practice gaps that remain and can only be closed by practice
 */
public record Recommendation(List<Proposal> proposals, List<Gap> practice) {

    public Recommendation {
        proposals = List.copyOf(proposals);
        practice = List.copyOf(practice);
    }

    public static Recommendation of(GapAnalysis analysis, Set<String> roles, List<LearningOffer> offers) {
        List<LearningOffer> suitable =
                offers.stream().filter(offer -> offer.isFor(roles)).toList();
        return new Simulation(analysis.gaps()).run(suitable);
    }

    private static final class Simulation {

        private final Map<CompetencyId, Gap> gaps = new HashMap<>();
        private final Map<CompetencyId, Level> actual = new HashMap<>();
        private final List<Proposal> proposals = new ArrayList<>();

        Simulation(List<Gap> gaps) {
            gaps.forEach(gap -> {
                this.gaps.put(gap.competency(), gap);
                actual.put(gap.competency(), gap.actual());
            });
        }

        Recommendation run(List<LearningOffer> offers) {
            Optional<Proposal> best = best(offers);
            while (best.isPresent()) {
                proposals.add(best.get());
                best.get().reasons().forEach(reason -> actual.put(reason.competency(), reason.to()));
                best = best(offers);
            }
            return new Recommendation(proposals, practice());
        }

        private Optional<Proposal> best(List<LearningOffer> offers) {
            return offers.stream()
                    .filter(this::isPrepared)
                    .map(this::proposal)
                    .filter(proposal -> proposal.score() > 0)
                    .min(Comparator.comparingInt(Proposal::score)
                            .reversed()
                            .thenComparing(proposal -> proposal.offer().units())
                            .thenComparing(proposal -> proposal.offer().code()));
        }

        // What is no gap is at its target or not asked for; only levels within gaps are simulated.
        private boolean isPrepared(LearningOffer offer) {
            Map<CompetencyId, Level> known = new HashMap<>(offer.prerequisites());
            known.replaceAll((competency, wanted) -> actual.getOrDefault(competency, wanted));
            return offer.isPreparedBy(known);
        }

        private Proposal proposal(LearningOffer offer) {
            List<Proposal.Reason> reasons = offer.effects().entrySet().stream()
                    .filter(effect -> gaps.containsKey(effect.getKey()))
                    .map(effect -> reason(gaps.get(effect.getKey()), effect.getValue()))
                    .filter(reason -> reason.steps() > 0)
                    .sorted(Comparator.comparing(reason -> gaps.get(reason.competency())))
                    .toList();
            return new Proposal(offer, reasons);
        }

        private Proposal.Reason reason(Gap gap, Level effect) {
            Level from = actual.getOrDefault(gap.competency(), gap.actual());
            Level to = effect.reaches(gap.target()) ? gap.target() : effect;
            return new Proposal.Reason(gap.competency(), from, to.reaches(from) ? to : from, gap.must());
        }

        private List<Gap> practice() {
            return gaps.values().stream()
                    .map(gap -> new Gap(
                            gap.competency(),
                            gap.target(),
                            actual.getOrDefault(gap.competency(), gap.actual()),
                            gap.must()))
                    .filter(gap -> gap.steps() > 0)
                    .sorted(Comparator.comparing(Gap::competency))
                    .toList();
        }
    }
}
