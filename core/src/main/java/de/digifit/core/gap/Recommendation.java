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
        return new Simulation(analysis).run(suitable);
    }

    private static final class Simulation {

        private final List<Gap> gaps;
        private final Map<CompetencyId, Level> levels;
        private final List<Proposal> proposals = new ArrayList<>();

        Simulation(GapAnalysis analysis) {
            this.gaps = analysis.gaps();
            this.levels = new HashMap<>(analysis.levels());
        }

        Recommendation run(List<LearningOffer> offers) {
            Optional<Proposal> best = best(offers);
            while (best.isPresent()) {
                proposals.add(best.get());
                best.get()
                        .offer()
                        .effects()
                        .forEach((competency, effect) ->
                                levels.merge(competency, effect, (known, led) -> known.reaches(led) ? known : led));
                best = best(offers);
            }
            return new Recommendation(proposals, practice());
        }

        private Optional<Proposal> best(List<LearningOffer> offers) {
            return offers.stream()
                    .filter(offer -> offer.isPreparedBy(levels))
                    .map(this::proposal)
                    .filter(proposal -> proposal.score() > 0)
                    .min(Comparator.comparingInt(Proposal::score)
                            .reversed()
                            .thenComparing(proposal -> proposal.offer().units())
                            .thenComparing(proposal -> proposal.offer().code()));
        }

        private Proposal proposal(LearningOffer offer) {
            List<Proposal.Reason> reasons = gaps.stream()
                    .flatMap(gap -> reason(gap, offer).stream())
                    .filter(reason -> reason.steps() > 0)
                    .toList();
            return new Proposal(offer, reasons);
        }

        private Optional<Proposal.Reason> reason(Gap gap, LearningOffer offer) {
            return Optional.ofNullable(offer.effects().get(gap.competency()))
                    .map(effect -> effect.reaches(gap.target()) ? gap.target() : effect)
                    .map(to -> new Proposal.Reason(gap.competency(), level(gap), to, gap.must()));
        }

        private List<Gap> practice() {
            return gaps.stream()
                    .map(gap -> new Gap(gap.competency(), gap.target(), level(gap), gap.must()))
                    .filter(gap -> gap.steps() > 0)
                    .sorted(Comparator.comparing(Gap::competency))
                    .toList();
        }

        private Level level(Gap gap) {
            return levels.getOrDefault(gap.competency(), gap.actual());
        }
    }
}
