// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.search;

import de.digifit.core.season.Plan;
import de.digifit.core.season.search.Construction.Taste;
import de.digifit.core.season.search.SeasonPlanner.Effort;
import de.digifit.core.season.search.SeasonPlanner.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** Ruin and recreate: worse plans are accepted now and then, less and less, so that better ones can be found. */
final class Improvement {

    /** What may be lost at the beginning, in parts of what a date brings on average. */
    private static final double HEAT = 0.05;

    private static final int TRIED_STARTS = 6;
    private static final double[] THRIFTS = {0, 0.5, 1};
    private static final double MOST_NOISE = 3;
    private static final int TELLINGS = 200;
    /** Beyond so many dates there is no time to come back from worse plans. */
    private static final int MANY = 300;

    private final Timetable table;
    private final SplittableRandom random;
    private final Effort effort;
    private final long since;
    private final Seating seating;
    private final Construction construction;
    private final Draft draft;
    private final Ruin ruin;
    private List<Event> best = List.of();
    private double bestValue = Double.NEGATIVE_INFINITY;
    private double bestClosed;
    private boolean unsaved;

    Improvement(Timetable table, SplittableRandom random, Effort effort, long since) {
        this.table = table;
        this.random = random;
        this.effort = effort;
        this.since = since;
        seating = new Seating(table, random);
        Staging staging = new Staging(table, random);
        construction = new Construction(table, staging, seating, random);
        draft = new Draft(table, staging, seating);
        ruin = new Ruin(table, random);
    }

    Draft draft() {
        return draft;
    }

    void build() {
        construction.offerAll();
        construction.build(Taste.PLAIN, () -> effort.spent(0, since) >= 1);
        table.events.forEach(event -> seating.fill(event, 0));
    }

    Plan improve(Consumer<Progress> listener) {
        found();
        double average = table.events.isEmpty() ? 1 : table.tally.value() / table.events.size();
        double heat = table.events.size() > MANY ? 0 : HEAT * average;
        long told = 0;
        double spent = effort.spent(0, since);
        long round = 0;
        for (; spent < 1; spent = effort.spent(++round, since)) {
            double value = table.value();
            table.remember();
            disturb();
            double allowed = -heat * (1 - spent) * (1 - spent) * StrictMath.log(1 - random.nextDouble());
            accept(value, allowed);
            if (spent * TELLINGS >= told) {
                told++;
                listener.accept(new Progress(spent, round, construction.looks(), bestClosed, best.size()));
            }
        }
        save();
        listener.accept(new Progress(1, round, construction.looks(), bestClosed, best.size()));
        return draft.plan(best);
    }

    private void disturb() {
        boolean dates = random.nextInt(3) == 0;
        double noise = noise();
        List<Event> touched = dates ? ruin.cancelSome() : ruin.emptySome();
        if (!dates) {
            refill(touched, noise);
        }
        if (dates || touched.stream().anyMatch(event -> event.position == Event.NONE)) {
            rebuild(touched, noise);
        }
        topUp(touched);
    }

    /** Half of the time none; seldom so much that those who gain little come first. */
    private double noise() {
        double chance = random.nextDouble();
        return random.nextInt(2) == 0 ? 0 : MOST_NOISE * chance * chance * chance;
    }

    private void refill(List<Event> touched, double noise) {
        List<Event> order = new ArrayList<>(touched);
        for (int i = order.size(); i > 0; i--) {
            Event event = order.remove(random.nextInt(i));
            seating.fill(event, noise);
            if (event.people < table.least(event) && event.pinned == null) {
                table.cancel(event);
            }
        }
    }

    private void rebuild(List<Event> freed, double noise) {
        Supply supply = table.supply;
        for (int seminar = 0; seminar < supply.starts.length; seminar++) {
            int[] starts = supply.starts[seminar];
            if (starts.length == 0) {
                continue;
            }
            for (Event event : freed) {
                if (supply.beginsAt(seminar, event.start)) {
                    construction.offer(seminar, event.start, noise);
                }
            }
            for (int i = 0; i < TRIED_STARTS; i++) {
                construction.offer(seminar, starts[random.nextInt(starts.length)], noise);
            }
        }
        construction.build(
                new Taste(THRIFTS[random.nextInt(THRIFTS.length)], noise), () -> effort.spent(0, since) >= 1);
    }

    /** Whoever lost a seat may find another one. */
    private void topUp(List<Event> touched) {
        touched.stream().filter(event -> event.position != Event.NONE).forEach(event -> seating.fill(event, 0));
        if (table.events.size() <= MANY) {
            table.events.forEach(event -> seating.fill(event, 0));
        }
    }

    private void accept(double before, double allowed) {
        double value = table.value();
        if (value < before - allowed) {
            table.takeBack();
        } else if (value > bestValue + 1e-9) {
            found();
        } else if (unsaved && value < bestValue - 1e-9) {
            table.takeBack();
            save();
        }
    }

    private void found() {
        bestValue = table.value();
        bestClosed = table.tally.closed();
        unsaved = true;
    }

    private void save() {
        if (unsaved) {
            best = table.events.stream().map(Event::copy).toList();
            unsaved = false;
        }
    }
}
