// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.search;

import de.digifit.core.season.Plan;
import de.digifit.core.season.Season;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Proposes the dates of a season that close the most of the weighted gap under its rules. Builds a plan date by date,
 * then takes parts of it apart and puts them together again as long as it may; the best so far is kept.
 *
 * <p>Rules and objective: {@code docs/planning.md}. Plain Java: no container, no database, one thread.
 */
public final class SeasonPlanner {

    /** What a date that is moved has to bring, in parts of what a date brings on average. */
    private static final double MOVING = 1;

    private final Season season;
    private final long seed;

    /** @param seed of the random numbers; the same seed and number of rounds give the same plan */
    public SeasonPlanner(Season season, long seed) {
        this.season = season;
        this.seed = seed;
    }

    /**
     * How far it is.
     *
     * @param spent share of the effort, 0 to 1
     * @param rounds so many times something was taken apart and put together again
     * @param looks so many times it was asked what one date at one time would bring; what planning costs is counted in them
     * @param gapClosed of the best plan so far, in weighted levels
     * @param dates of the best plan so far
     */
    public record Progress(double spent, long rounds, long looks, double gapClosed, int dates) {}

    /**
     * How long a plan may be improved. The same number of rounds with the same seed gives the same plan; time does not.
     *
     * @param rounds at most
     * @param nanos at most, from the start of planning; the best plan so far is given then
     * @param stopped becomes true when somebody has seen enough
     */
    public record Effort(long rounds, long nanos, BooleanSupplier stopped) {

        public static Effort rounds(long rounds) {
            return new Effort(rounds, Long.MAX_VALUE, () -> false);
        }

        public static Effort within(Duration time) {
            return new Effort(Long.MAX_VALUE, time.toNanos(), () -> false);
        }

        public Effort until(BooleanSupplier stop) {
            return new Effort(rounds, nanos, stop);
        }

        /** How much of it is spent, 0 to 1. */
        double spent(long round, long since) {
            if (stopped.getAsBoolean()) {
                return 1;
            }
            double time = nanos == Long.MAX_VALUE ? 0 : (double) (System.nanoTime() - since) / nanos;
            return Math.min(1, Math.max((double) round / rounds, time));
        }
    }

    public Plan plan(Effort effort) {
        return plan(effort, progress -> {});
    }

    /** @throws de.digifit.core.season.Unplannable when pinned dates are against the rules */
    public Plan plan(Effort effort, Consumer<Progress> listener) {
        long since = System.nanoTime();
        Improvement improvement = new Improvement(new Timetable(season), new SplittableRandom(seed), effort, since);
        improvement.draft().pin(season);
        improvement.build();
        return improvement.improve(listener);
    }

    /**
     * The same for a season that has changed since the plan was made. What can stay stays, unless moving it brings as
     * much as a date brings on average; a seat that is given to somebody else has to bring a fiftieth of that.
     *
     * @param present the plan in force; what is not possible any more is replaced as well as possible
     */
    public Plan replan(Plan present, Effort effort, Consumer<Progress> listener) {
        long since = System.nanoTime();
        Timetable table = new Timetable(season);
        Improvement improvement = new Improvement(table, new SplittableRandom(seed), effort, since);
        improvement.draft().pin(season);
        improvement.draft().putBack(present);
        double average = table.events.isEmpty() ? 0 : table.tally.value() / table.events.size();
        table.before.keep(table.events, MOVING * average);
        improvement.draft().standAsBefore();
        improvement.build();
        return improvement.improve(listener);
    }
}
