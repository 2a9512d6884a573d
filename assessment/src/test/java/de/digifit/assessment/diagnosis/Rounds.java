// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.diagnosis;

import de.digifit.assessment.diagnosis.Outcome.Finding;
import de.digifit.assessment.measurement.AbilityEstimate;
import de.digifit.assessment.measurement.LevelScale;
import de.digifit.assessment.simulation.Taker;
import de.digifit.core.competency.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Everybody takes a diagnosis; what came of it, against the truth. */
final class Rounds {

    private record Taken(Taker taker, Outcome outcome) {}

    private final List<Taken> taken;
    private final Map<String, Integer> shown = new HashMap<>();
    private final double cut;

    Rounds(Candidates candidates, Diagnosis diagnosis, List<Taker> takers) {
        cut = candidates.cut();
        taken = takers.stream()
                .map(taker -> new Taken(taker, outcome(candidates, diagnosis, taker)))
                .toList();
    }

    private Outcome outcome(Candidates candidates, Diagnosis diagnosis, Taker taker) {
        Round round = Round.begun(taker.seed());
        Step step = diagnosis.next(round);
        while (step instanceof NextItem next) {
            shown.merge(next.item().id(), 1, Integer::sum);
            boolean solved = candidates.item(next.item()).isSolvedBy(taker);
            round = round.and(next.item(), solved);
            step = diagnosis.next(round);
        }
        return (Outcome) step;
    }

    double items() {
        return mean(each -> each.outcome().items());
    }

    /** Share that is told rightly; where it stays open, the likelier side counts. */
    double accuracy() {
        return mean(each -> {
            boolean said = each.outcome().estimate().chanceOf(cut) >= 0.5;
            return said == each.taker().ability() >= cut ? 1 : 0;
        });
    }

    double open() {
        return mean(each -> each.outcome().finding() == Finding.OPEN ? 1 : 0);
    }

    /** Of those who are told something: how many wrongly. */
    double wrong() {
        double said = mean(each -> each.outcome().finding() == Finding.OPEN ? 0 : 1);
        return mean(each -> each.outcome().finding() != Finding.OPEN
                                && (each.outcome().finding() == Finding.REACHED)
                                        != each.taker().ability() >= cut
                        ? 1
                        : 0)
                / said;
    }

    double bias() {
        return mean(each -> each.outcome().estimate().mean() - each.taker().ability());
    }

    /** Of those who truly stand on a level. */
    double biasAt(Level level) {
        return taken.stream()
                .filter(each -> isOn(level, each.taker().ability()))
                .mapToDouble(
                        each -> each.outcome().estimate().mean() - each.taker().ability())
                .average()
                .orElse(0);
    }

    /** The same of what the ledger is told. */
    double ledgersBiasAt(Level level) {
        return taken.stream()
                .filter(each -> isOn(level, each.taker().ability()))
                .mapToDouble(each ->
                        each.outcome().estimate().answersAlone().orElseThrow().value()
                                - each.taker().ability())
                .average()
                .orElse(0);
    }

    private static boolean isOn(Level level, double ability) {
        boolean above = level == Level.OPEN || ability >= LevelScale.beginOf(level);
        return above && level.next().stream().allMatch(next -> ability < LevelScale.beginOf(next));
    }

    double coverage(double probability) {
        return mean(each -> {
            AbilityEstimate estimate = each.outcome().estimate();
            return estimate.within(probability).contains(each.taker().ability()) ? 1 : 0;
        });
    }

    double mostShown() {
        return (double) shown.values().stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0)
                / taken.size();
    }

    private double mean(ToDoubleFunction<Taken> number) {
        return taken.stream().mapToDouble(number).average().orElseThrow();
    }
}
