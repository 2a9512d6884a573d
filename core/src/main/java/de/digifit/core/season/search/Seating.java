// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Chooses who takes part in one date: those for whom it closes most, as long as their units and counters can spare them.
 * For one date alone that is the best there is, because those limits nest.
 */
final class Seating {

    private static final int ENOUGH = 4;
    /** So many whose gap another seminar closes already are looked at, in case that too few others can come. */
    private static final int ALSO_COMING = 40;
    /** So many are asked for that. */
    private static final int ALSO_ASKED = 400;

    private final Timetable table;
    private final SplittableRandom random;
    private final int[] awayOfUnit;
    private final int[] awayOfCounter;
    private long[] ranked = new long[64];
    private int[] chosen = new int[64];
    private int many;
    private double worth;

    Seating(Timetable table, SplittableRandom random) {
        this.table = table;
        this.random = random;
        awayOfUnit = new int[table.crowd.units];
        awayOfCounter = new int[table.crowd.spare.length / Math.max(1, table.grid.size)];
    }

    int many() {
        return many;
    }

    /** What they would add, as long as nothing else changes. */
    double worth() {
        return worth;
    }

    /** For a date that is not in the timetable yet. With noise, now and then some seats are left for who comes later. */
    void choose(Event event, double noise) {
        Integer beside = event.multiplier == Event.NONE ? null : table.supply.multiplierPerson[event.multiplier];
        int seats = table.seats(event);
        int more = seats - table.least(event);
        boolean part = noise > 0 && more > 0 && random.nextInt(4) == 0;
        choose(event, part ? seats - random.nextInt(more + 1) : seats, noise, beside);
    }

    /** Fills the free seats of a date that is in the timetable. */
    void fill(Event event, double noise) {
        choose(event, table.seats(event) - event.people, noise, null);
        seat(event);
    }

    /** Those who were chosen take part. */
    void seat(Event event) {
        for (int i = 0; i < many; i++) {
            table.join(chosen[i], event);
        }
    }

    private void choose(Event event, int seats, double noise, @Nullable Integer beside) {
        many = 0;
        worth = 0;
        if (seats <= 0) {
            return;
        }
        int length = rank(event, seats, noise, beside);
        if (beside != null) {
            sendAway(beside, 1);
        }
        chosen = chosen.length < seats ? new int[2 * seats] : chosen;
        int[] hopefuls = table.supply.hopefuls[event.seminar];
        for (int i = length - 1; i >= 0 && many < seats; i--) {
            int person = hopefuls[Integer.MAX_VALUE - (int) ranked[i]];
            if (ranked[i] <= Integer.MAX_VALUE && event.people + many >= table.least(event)) {
                break;
            }
            if (isSpared(person, event)) {
                sendAway(person, 1);
                chosen[many++] = person;
                worth += Float.intBitsToFloat((int) (ranked[i] >>> 32));
            }
        }
        for (int i = 0; i < many; i++) {
            sendAway(chosen[i], -1);
        }
        if (beside != null) {
            sendAway(beside, -1);
        }
    }

    /** Puts those who have the time and gain something into order, the best last; gives how many they are. */
    private int rank(Event event, int seats, double noise, @Nullable Integer beside) {
        int[] hopefuls = table.supply.hopefuls[event.seminar];
        double[] hopes = table.supply.hopes[event.seminar];
        double[] gains = table.tally.gains(event.seminar);
        BitSet gainers = table.tally.gainers(event.seminar);
        double most = table.tally.mostFactor() * (1 + noise);
        ranked = ranked.length < hopefuls.length ? new long[hopefuls.length] : ranked;
        int length = alsoComing(event, hopefuls, gainers, beside);
        int look = length + ENOUGH * seats;
        for (int i = gainers.nextSetBit(0); i >= 0; i = gainers.nextSetBit(i + 1)) {
            if (length >= look) {
                if (isEnough(length, seats, hopes[i] * most)) {
                    break;
                }
                look = length + length / 4;
            }
            int person = hopefuls[i];
            if (canCome(person, event, beside)) {
                double counts = table.tally.worth(person, gains[i]) + table.before.worthOfSeat(person, event);
                counts *= noise == 0 ? 1 : 1 + noise * random.nextDouble();
                ranked[length++] = ((long) Float.floatToIntBits((float) counts) << 32) | (Integer.MAX_VALUE - i);
            }
        }
        Arrays.sort(ranked, 0, length);
        return length;
    }

    /** Some of those who gain nothing more; gives how many. */
    private int alsoComing(Event event, int[] hopefuls, BitSet gainers, @Nullable Integer beside) {
        int length = 0;
        int asked = 0;
        for (int i = gainers.nextClearBit(0);
                i < hopefuls.length && length < ALSO_COMING && asked++ < ALSO_ASKED;
                i = gainers.nextClearBit(i + 1)) {
            if (canCome(hopefuls[i], event, beside)) {
                ranked[length++] = (long) Integer.MAX_VALUE - i;
            }
        }
        return length;
    }

    private boolean canCome(int person, Event event, @Nullable Integer beside) {
        return (beside == null || beside != person) && hasTime(person, event);
    }

    /** Whether several times as many are found as there are seats who beat everybody that may still come. */
    private boolean isEnough(int length, int seats, double stillToCome) {
        long least = (long) Float.floatToIntBits((float) stillToCome) << 32;
        int better = 0;
        for (int i = 0; i < length; i++) {
            better += ranked[i] >= least ? 1 : 0;
        }
        return better >= ENOUGH * seats;
    }

    private boolean hasTime(int person, Event event) {
        return table.occupation.hasTime(person, event.start, event.length) && !table.attends(person, event.seminar);
    }

    private boolean isSpared(int person, Event event) {
        int unit = table.crowd.unit[person];
        if (awayOfUnit[unit] >= table.occupation.spareOfUnit(unit, event.start, event.length)) {
            return false;
        }
        for (int counter : table.crowd.counters[person]) {
            if (awayOfCounter[counter] >= table.occupation.spareOfCounter(counter, event.start, event.length)) {
                return false;
            }
        }
        return true;
    }

    private void sendAway(int person, int sign) {
        awayOfUnit[table.crowd.unit[person]] += sign;
        for (int counter : table.crowd.counters[person]) {
            awayOfCounter[counter] += sign;
        }
    }

    /** Whether one more person may take part in a date of the timetable. */
    boolean allows(int person, Event event) {
        return event.people < table.seats(event)
                && table.supply.seminars.get(event.seminar).isFor(table.crowd.id(person))
                && hasTime(person, event)
                && table.occupation.isSpared(person, event.start, event.length);
    }
}
