// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.search;

import de.digifit.core.season.Limits;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** Keeps count of what is closed, so that it is known at once what one more participant would add. */
final class Tally {

    private final Crowd crowd;
    private final Supply supply;
    private final double unitFairness;
    private final double partTimeFairness;
    private final double[] level;
    /** Of each seminar, the gap that it would close now for each of its hopefuls, in their order. */
    private final double[][] gains;
    /** Those of them for whom it would close anything. */
    private final BitSet[] gainers;

    private final double[] unitClosed;
    private final double[] groupClosed = new double[2];
    private double closed;
    private double fairness;

    Tally(Crowd crowd, Supply supply, Limits limits) {
        this.crowd = crowd;
        this.supply = supply;
        this.unitFairness = limits.unitFairness();
        this.partTimeFairness = limits.partTimeFairness();
        this.level = new double[crowd.actual.length];
        Arrays.setAll(level, at -> crowd.actual[at]);
        this.gains = Arrays.stream(supply.hopes).map(double[]::clone).toArray(double[][]::new);
        this.gainers = IntStream.range(0, gains.length).mapToObj(this::all).toArray(BitSet[]::new);
        this.unitClosed = new double[crowd.units];
    }

    double value() {
        return closed + fairness;
    }

    double closed() {
        return closed;
    }

    /** The most by which fairness can make a gain count more. */
    double mostFactor() {
        return 1 + 2 * unitFairness + 2 * partTimeFairness;
    }

    /** The weighted gap that this seminar would close for this person now. */
    double gain(int person, int seminar) {
        int[] effects = supply.effects[seminar];
        double gain = 0;
        for (int effect = 0; effect < effects.length; effect++) {
            int at = person * crowd.competencies + effects[effect];
            double steps = Math.min(crowd.target[at], supply.reached(seminar, effect, crowd.actual[at])) - level[at];
            if (steps > 0) {
                gain += steps * crowd.weight[at];
            }
        }
        return gain;
    }

    /** What {@link #gain} says of all hopefuls of a seminar, in their order; to be read only. */
    double[] gains(int seminar) {
        return gains[seminar];
    }

    /** The places of those hopefuls of a seminar who gain anything by it now; to be read only. */
    BitSet gainers(int seminar) {
        return gainers[seminar];
    }

    private BitSet all(int seminar) {
        BitSet all = new BitSet();
        all.set(0, gains[seminar].length);
        return all;
    }

    private void refresh(int person) {
        for (int seminar = 0; seminar < gains.length; seminar++) {
            int place = supply.place[seminar][person];
            if (place >= 0) {
                gains[seminar][place] = gain(person, seminar);
                gainers[seminar].set(place, gains[seminar][place] > 0);
            }
        }
    }

    /** The levels that one effect of this seminar would close for this person now; 0 or less if none. */
    double steps(int person, int seminar, int effect) {
        int at = person * crowd.competencies + supply.effects[seminar][effect];
        return Math.min(crowd.target[at], supply.reached(seminar, effect, crowd.actual[at])) - level[at];
    }

    /** What closing so much for this person is worth now, with fairness. */
    double worth(int person, double gain) {
        return gain + evener(person, gain);
    }

    /** By how much it changes what fairness adds: {@code gap (1 - (1 - s)²) = 2 closed - closed² / gap}. */
    private double evener(int person, double gain) {
        int unit = crowd.unit[person];
        int group = crowd.group[person];
        return unitFairness * curve(gain, unitClosed[unit], crowd.unitGap[unit])
                + partTimeFairness * curve(gain, groupClosed[group], crowd.groupGap[group]);
    }

    private static double curve(double gain, double already, double gap) {
        return gap == 0 ? 0 : gain * (2 - (2 * already + gain) / gap);
    }

    void join(int person, int seminar) {
        book(person, gain(person, seminar));
        int[] effects = supply.effects[seminar];
        for (int effect = 0; effect < effects.length; effect++) {
            int at = person * crowd.competencies + effects[effect];
            level[at] = Math.max(level[at], supply.reached(seminar, effect, crowd.actual[at]));
        }
        refresh(person);
    }

    /** @param others what this person still takes part in; as many as said */
    void leave(int person, int seminar, Event[] others, int many) {
        int[] effects = supply.effects[seminar];
        for (int effect : effects) {
            int at = person * crowd.competencies + effect;
            level[at] = crowd.actual[at];
        }
        for (int other = 0; other < many; other++) {
            raise(person, seminar, others[other].seminar);
        }
        book(person, -gain(person, seminar));
        refresh(person);
    }

    /** Of the competencies of one seminar, what another one leads to. */
    private void raise(int person, int seminar, int other) {
        for (int effect : supply.effects[seminar]) {
            for (int i = 0; i < supply.effects[other].length; i++) {
                if (supply.effects[other][i] == effect) {
                    int at = person * crowd.competencies + effect;
                    level[at] = Math.max(level[at], supply.reached(other, i, crowd.actual[at]));
                }
            }
        }
    }

    private void book(int person, double gain) {
        fairness += evener(person, gain);
        closed += gain;
        unitClosed[crowd.unit[person]] += gain;
        groupClosed[crowd.group[person]] += gain;
    }
}
