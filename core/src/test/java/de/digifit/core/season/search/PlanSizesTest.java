// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.KeptRatio;
import de.digifit.core.Published;
import de.digifit.core.season.example.RandomSeason;
import de.digifit.core.season.example.RandomSeason.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The planner on towns from 120 to 16,000 people, all with as many rounds, against first come first served; and how its
 * cost grows with them.
 *
 * <p>With {@code -Dbench} 20 invented towns of each size, of the largest {@code -Dcities}; that also writes the table and
 * the plot of {@code docs/planning.md}. With each build one town each of 120 and 300 people.
 */
class PlanSizesTest {

    private static final String MEMORY = " -DargLine=-Xmx2g";
    private static final int TOWNS = 20;
    private static final int CITIES = Integer.getInteger("cities", TOWNS);
    private static final int ROUNDS = KeptRatio.wanted() ? 1000 : 20;

    @Test
    void every_size_of_town_gets_far_more_than_first_come_first_served() {
        if (KeptRatio.wanted()) {
            List<SizeResult> sizes = List.of(of(Size.S), of(Size.M), of(Size.L), of(Size.XL));
            publish(sizes);
            assertThat(sizes.subList(1, 4)).allMatch(size -> size.gain() >= 0.4);
        } else {
            PlannedTown town = PlannedTown.of(RandomSeason.of(300, 20, 1), 0, ROUNDS);
            assertThat(town.gain()).isGreaterThanOrEqualTo(0.4);
            assertThat(town.looks()).isPositive();
        }
    }

    private static SizeResult of(Size size) {
        int towns = size == Size.XL ? CITIES : TOWNS;
        SizeResult result = new SizeResult(
                size.name(),
                IntStream.range(0, towns)
                        .mapToObj(seed -> PlannedTown.of(RandomSeason.of(size, seed + 1L), seed, ROUNDS))
                        .toList());
        System.out.println(result.row());
        return result;
    }

    private static void publish(List<SizeResult> sizes) {
        SizeResult town = sizes.get(1);
        SizeResult city = sizes.get(3);
        String cities = "%d cities of 16,000 people, first draft and %d rounds; ".formatted(CITIES, ROUNDS);
        keep("plan-gain-over-first-come-xl", "ratio", city.gain(), ">= 0.40", "median of " + cities + city.gains());
        keep("plan-seconds-xl", "s", city.slowest(), "<= 120", "slowest of " + cities + city.times() + ";" + MEMORY);
        keep(
                "plan-cost-growth",
                "ratio",
                city.costOver(town),
                "<= 1",
                "processor time from 450 to 16,000 people, in parts of what n log n would make of it, n = people x dates");
        new Published("planning.md")
                .table("sizes", sizes.stream().map(SizeResult::row).toList());
        List<PlannedTown> all = new ArrayList<>();
        sizes.forEach(size -> all.addAll(size.towns()));
        new CostPlot(all).draw("planning-cost.svg");
    }

    private static void keep(String id, String unit, double value, String target, String notes) {
        new KeptRatio(id, unit, value, target, "PlanSizesTest", MEMORY, notes).keep();
    }
}
