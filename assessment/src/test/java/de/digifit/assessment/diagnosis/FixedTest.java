// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.diagnosis;

import de.digifit.assessment.measurement.AbilityEstimate;
import de.digifit.assessment.measurement.Answer;
import de.digifit.assessment.measurement.Population;
import de.digifit.assessment.simulation.SimulatedItem;
import de.digifit.assessment.simulation.Taker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The same items for everybody, in turn from each area; what is decided after each of them. */
final class FixedTest {

    private static final int SMOOTHED = 5;

    private final double[] right;
    private int people;

    private FixedTest(int length) {
        this.right = new double[length];
    }

    /**
     * @param order items with higher numbers are asked first
     * @param length up to which it is tried
     */
    static FixedTest of(Candidates candidates, ToDoubleFunction<BankItem> order, int length, List<Taker> takers) {
        return inForms(candidates, order, length, takers, 1);
    }

    /** In so many parallel forms that nobody has in common, each as good as the others; everybody takes one of them. */
    static FixedTest inForms(
            Candidates candidates, ToDoubleFunction<BankItem> order, int length, List<Taker> takers, int forms) {
        List<BankItem> all = form(candidates.bankItems(), order, length * forms);
        FixedTest test = new FixedTest(length);
        for (int person = 0; person < takers.size(); person++) {
            List<BankItem> form = new ArrayList<>();
            for (int place = 0; place < length; place++) {
                form.add(all.get(place * forms + person % forms));
            }
            test.take(candidates, form, takers.get(person));
        }
        return test;
    }

    private static List<BankItem> form(List<BankItem> items, ToDoubleFunction<BankItem> order, int length) {
        List<List<BankItem>> areas = new ArrayList<>(items.stream()
                .sorted(Comparator.comparingDouble(order).reversed())
                .collect(Collectors.groupingBy(BankItem::area))
                .values());
        List<BankItem> form = new ArrayList<>();
        for (int place = 0; place < length; place++) {
            form.add(areas.get(place % areas.size()).get(place / areas.size()));
        }
        return form;
    }

    /** Of several banks together. */
    FixedTest and(FixedTest other) {
        FixedTest both = new FixedTest(right.length);
        both.people = people + other.people;
        for (int place = 0; place < right.length; place++) {
            both.right[place] = right[place] + other.right[place];
        }
        return both;
    }

    private void take(Candidates candidates, List<BankItem> form, Taker taker) {
        people++;
        AbilityEstimate estimate = AbilityEstimate.before(Population.usual());
        for (int place = 0; place < form.size(); place++) {
            SimulatedItem item = candidates.item(form.get(place));
            estimate = estimate.after(new Answer(form.get(place).parameters(), item.isSolvedBy(taker)));
            boolean said = estimate.chanceOf(candidates.cut()) >= 0.5;
            right[place] += said == (taker.ability() >= candidates.cut()) ? 1 : 0;
        }
    }

    /**
     * How long it has to be to decide as well, between two lengths by interpolation; its longest if that is not enough.
     *
     * <p>Accuracies are smoothed over {@value #SMOOTHED} neighbouring lengths: the first length that happens to do as well is
     * too short in the mean.
     */
    double itemsFor(double accuracy) {
        int reach = SMOOTHED / 2;
        for (int items = reach + 1; items <= right.length - reach; items++) {
            double here = smoothed(items);
            if (here >= accuracy && items == reach + 1) {
                return items;
            }
            if (here >= accuracy) {
                double before = smoothed(items - 1);
                return items - (here - accuracy) / (here - before);
            }
        }
        return right.length;
    }

    private double smoothed(int items) {
        int reach = SMOOTHED / 2;
        return IntStream.rangeClosed(items - reach, items + reach)
                .mapToDouble(this::accuracy)
                .average()
                .orElseThrow();
    }

    double accuracy(int items) {
        return right[items - 1] / people;
    }
}
