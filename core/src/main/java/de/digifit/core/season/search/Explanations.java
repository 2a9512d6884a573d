// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.search;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.season.HalfDay;
import de.digifit.core.season.Placement;
import de.digifit.core.season.Plan;
import de.digifit.core.season.Season;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Says of each date of a plan what it closes for how many, and why it takes place then and not at another time. */
public final class Explanations {

    private final Timetable table;
    private final Staging staging;
    private final Seating seating;
    private final Draft draft;

    /** @param plan dates of it that are against the rules of the season are not explained */
    public Explanations(Season season, Plan plan) {
        table = new Timetable(season);
        SplittableRandom none = new SplittableRandom(0);
        staging = new Staging(table, none);
        seating = new Seating(table, none);
        draft = new Draft(table, staging, seating);
        draft.pin(season);
        draft.putBack(plan);
    }

    /**
     * Why a date is as it is.
     *
     * @param closes what it closes beyond what the other dates close, competency by competency
     * @param worth what the plan would be worth less without it, as long as nothing takes its place
     * @param nextBest the other time at which the same seminar would be worth most; none if there is none
     * @param costOfNextBest what the plan would be worth less then; below 0 if it would be worth more
     * @param impossible why the seminar cannot take place at other times, and at how many of them
     */
    public record Explanation(
            List<Closed> closes,
            double worth,
            @Nullable HalfDay nextBest,
            double costOfNextBest,
            Map<Obstacle, Integer> impossible) {}

    /**
     * A competency, for how many people, and how many levels together.
     *
     * @param people never to be shown for small groups without the gate for counts
     */
    public record Closed(CompetencyId competency, int people, int levels) {}

    /** Why a seminar cannot take place at a time. */
    public enum Obstacle {
        BUDGET,
        LECTURER,
        ROOM,
        MULTIPLIER,
        PARTICIPANTS
    }

    /** None for a date that is not part of the plan, or against the rules. */
    public Optional<Explanation> of(Placement placement) {
        return table.events.stream()
                .filter(event -> draft.placement(event).isSameDateAs(placement))
                .findFirst()
                .map(this::explain);
    }

    private Explanation explain(Event event) {
        double with = table.value();
        Event asItIs = event.copy();
        table.cancel(event);
        double without = table.value();
        Elsewhere elsewhere = new Elsewhere(asItIs);
        for (int start : table.supply.starts[asItIs.seminar]) {
            if (start != asItIs.start) {
                elsewhere.look(start);
            }
        }
        List<Closed> closes = closes(asItIs);
        draft.put(asItIs);
        HalfDay nextBest = elsewhere.best == Event.NONE ? null : table.grid.at(elsewhere.best);
        double cost = nextBest == null ? with - without : with - elsewhere.most;
        return new Explanation(closes, with - without, nextBest, cost, elsewhere.impossible);
    }

    private List<Closed> closes(Event event) {
        List<Closed> closes = new ArrayList<>();
        int[] effects = table.supply.effects[event.seminar];
        for (int effect = 0; effect < effects.length; effect++) {
            int people = 0;
            double levels = 0;
            for (int i = 0; i < event.people; i++) {
                double steps = table.tally.steps(event.who[i], event.seminar, effect);
                people += steps > 0 ? 1 : 0;
                levels += Math.max(0, steps);
            }
            if (people > 0) {
                closes.add(
                        new Closed(table.crowd.competencies().get(effects[effect]), people, (int) Math.round(levels)));
            }
        }
        return closes;
    }

    /** The same seminar at other times. */
    private final class Elsewhere {

        private final int seminar;
        private final Map<Obstacle, Integer> impossible = new EnumMap<>(Obstacle.class);
        private int best = Event.NONE;
        private double most = Double.NEGATIVE_INFINITY;

        private Elsewhere(Event event) {
            seminar = event.seminar;
        }

        private void look(int start) {
            Event other = staging.stage(seminar, start, false);
            if (other == null) {
                Obstacle obstacle = staging.obstacle(seminar, start);
                impossible.merge(obstacle == null ? Obstacle.PARTICIPANTS : obstacle, 1, Integer::sum);
                return;
            }
            seating.choose(other, 0);
            if (seating.many() < table.least(other)) {
                impossible.merge(Obstacle.PARTICIPANTS, 1, Integer::sum);
                return;
            }
            table.remember();
            table.open(other);
            seating.seat(other);
            if (table.value() > most) {
                most = table.value();
                best = start;
            }
            table.takeBack();
        }
    }
}
