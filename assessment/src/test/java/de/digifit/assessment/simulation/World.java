// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.simulation;

/**
 * How people come to a seminar, and what happens to them without it.
 *
 * @param seats who gets a place
 * @param humble how much less likely somebody signs up for each level measured: those measured low by chance come, too
 * @param eagerAreAble how the will to sign up goes with the level, -1 to 1
 * @param learnsAnyway levels gained by everybody without a seminar
 * @param eagerLearnAnyway levels gained without a seminar for each deviation of eagerness
 * @param measuredAnew whether "before" is a look after people applied, or the one that made them apply
 */
public record World(
        Seats seats,
        double humble,
        double eagerAreAble,
        double learnsAnyway,
        double eagerLearnAnyway,
        boolean measuredAnew) {

    /** Who gets a place when too few are there. */
    public enum Seats {
        LOT,
        LARGEST_GAP,
        MOST_EAGER
    }

    /** Nobody chooses; places by lot. */
    public static World plain() {
        return new World(Seats.LOT, 0, 0, 0, 0, true);
    }

    /** Those measured low and those who are eager sign up; some learning happens anyway. */
    public static World volunteers(Seats seats) {
        return new World(seats, 1.2, -0.4, 0.15, 0, seats == Seats.MOST_EAGER);
    }

    /** The eager come first, and "before" is what made people apply: the less eager came because it was low by chance. */
    public static World oldLook() {
        return new World(Seats.MOST_EAGER, 1.2, -0.4, 0.15, 0, false);
    }

    /** The eager come first, and learn more than others even if they have to wait. */
    public static World unfair() {
        return new World(Seats.MOST_EAGER, 1.2, -0.4, 0.15, 0.25, true);
    }
}
