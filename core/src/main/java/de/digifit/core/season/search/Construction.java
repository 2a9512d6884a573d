// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.search;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Puts dates into the timetable as long as one adds something, always the one that adds most for what it takes. What a
 * date adds only falls while others are put in, so most of them need not be looked at again.
 */
final class Construction {

    private final Timetable table;
    private final Staging staging;
    private final Seating seating;
    private final SplittableRandom random;
    private final double[] price;
    private final PriorityQueue<Choice> choices = new PriorityQueue<>(
            Comparator.comparingDouble((Choice choice) -> -choice.score).thenComparingInt(choice -> choice.order));
    private long looks;

    /** A seminar at a time. */
    private static final class Choice {
        private final int seminar;
        private final int start;
        private final int order;
        private final double liking;
        private double score = Double.POSITIVE_INFINITY;

        private Choice(int seminar, int start, int order, double liking) {
            this.seminar = seminar;
            this.start = start;
            this.order = order;
            this.liking = liking;
        }
    }

    /** How a construction weighs. */
    record Taste(double thrift, double noise) {
        static final Taste PLAIN = new Taste(1, 0);
    }

    Construction(Timetable table, Staging staging, Seating seating, SplittableRandom random) {
        this.table = table;
        this.staging = staging;
        this.seating = seating;
        this.random = random;
        Supply supply = table.supply;
        double teaching = 1
                + supply.lecturers.stream()
                        .mapToInt(lecturer -> lecturer.mostHalfDays())
                        .sum();
        double space = 1 + (double) supply.rooms.size() * table.grid.size;
        long all = Math.max(
                1,
                supply.seminars.stream()
                        .mapToLong(seminar -> seminar.costCents())
                        .sum());
        price = new double[supply.seminars.size()];
        for (int seminar = 0; seminar < price.length; seminar++) {
            int length = supply.length[seminar];
            boolean online = supply.seminars.get(seminar).form().online();
            double money = (double) supply.seminars.get(seminar).costCents() / all * price.length;
            price[seminar] = length + length * (online ? 0 : teaching / space) + money;
        }
    }

    /** Every seminar at every time. */
    void offerAll() {
        for (int seminar = 0; seminar < price.length; seminar++) {
            for (int start : table.supply.starts[seminar]) {
                offer(seminar, start, 0);
            }
        }
    }

    void offer(int seminar, int start, double noise) {
        double liking = noise == 0 ? 1 : 1 + noise * random.nextDouble();
        choices.add(new Choice(seminar, start, choices.size(), liking));
    }

    /** Until nothing that is offered adds anything, or somebody has seen enough. */
    void build(Taste taste, BooleanSupplier stopped) {
        while (!choices.isEmpty() && !stopped.getAsBoolean()) {
            Choice choice = choices.remove();
            Event event = look(choice, taste);
            Choice next = choices.peek();
            if (event == null) {
                continue;
            }
            if (next == null || choice.score >= next.score) {
                table.open(event);
                seating.seat(event);
            }
            choices.add(choice);
        }
        choices.clear();
    }

    /** So many choices were looked at up to now. */
    long looks() {
        return looks;
    }

    /** What this choice would be, and scores it; none once it is not possible any more. */
    private @Nullable Event look(Choice choice, Taste taste) {
        looks++;
        Event event = staging.stage(choice.seminar, choice.start, taste.noise > 0);
        if (event == null) {
            return null;
        }
        event.before = table.before.of(event);
        seating.choose(event, taste.noise);
        if (seating.many() < table.least(event)) {
            return null;
        }
        double worth = seating.worth() + table.before.worth(event);
        choice.score =
                worth * choice.liking / (taste.thrift == 0 ? 1 : StrictMath.pow(price[choice.seminar], taste.thrift));
        return event;
    }
}
