// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.search;

import de.digifit.core.KeptRatio;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * All towns of one size.
 *
 * @param name as domain.md 6.2 calls it
 */
record SizeResult(String name, List<PlannedTown> towns) {

    double gain() {
        return median(PlannedTown::gain);
    }

    String gains() {
        return PlanFiguresTest.range(of(PlannedTown::gain));
    }

    double slowest() {
        return PlanFiguresTest.max(of(PlannedTown::seconds));
    }

    String times() {
        return String.format(
                Locale.ROOT,
                "median %.1f s, on the processor %.1f s at most",
                median(PlannedTown::seconds),
                PlanFiguresTest.max(of(PlannedTown::computed)));
    }

    /** How processor time grew from a smaller size to this one, in parts of how n log n grew. */
    double costOver(SizeResult smaller) {
        return median(PlannedTown::computed) / smaller.median(PlannedTown::computed) / (order() / smaller.order());
    }

    private double order() {
        double size = median(PlannedTown::size);
        return size * Math.log(size);
    }

    /** As the page about planning shows it. */
    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.0f | %+.0f %% | %s | %+.1f %% | %.2f | %,.0f |",
                name,
                towns.get(0).people(),
                towns.size(),
                median(PlannedTown::dates),
                100 * gain(),
                gains(),
                100 * median(PlannedTown::later),
                median(PlannedTown::computed),
                median(PlannedTown::looks));
    }

    private double median(ToDoubleFunction<PlannedTown> number) {
        return KeptRatio.median(of(number));
    }

    private double[] of(ToDoubleFunction<PlannedTown> number) {
        return towns.stream().mapToDouble(number).toArray();
    }
}
