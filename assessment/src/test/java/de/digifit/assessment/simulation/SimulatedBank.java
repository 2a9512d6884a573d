// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Banks like the shipped one: five areas, a third of the items for each of the levels 1 to 3; levels begin 1.386 logits apart
 * and level 2 at 0. What the authors meant is right on average only.
 */
public final class SimulatedBank {

    private static final int AREAS = 5;
    private static final int LEVELS = 3;
    private static final double LEVEL = 1.3862943611198906;

    /** How far a difficulty is from what its author meant, in logits. */
    private static final double AUTHORS_ERROR = 0.75;

    private static final double SPREAD_OF_DISCRIMINATION = 0.25;

    private SimulatedBank() {}

    /** @param size a multiple of 15 */
    public static List<SimulatedItem> of(int size, long seed) {
        Random chance = new Random(seed);
        List<SimulatedItem> items = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            int level = 1 + number / AREAS % LEVELS;
            double difficulty = (level - 2) * LEVEL + AUTHORS_ERROR * chance.nextGaussian();
            double discrimination = Math.exp(SPREAD_OF_DISCRIMINATION * chance.nextGaussian());
            String area = String.valueOf((char) ('A' + number % AREAS));
            items.add(new SimulatedItem(
                    "%s-%04d".formatted(area, number), area, level, discrimination, difficulty, number));
        }
        return items;
    }

    /** People whose abilities are normally distributed. */
    public static List<Taker> takers(int people, double mean, double deviation, long seed) {
        Random chance = new Random(seed);
        List<Taker> takers = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            takers.add(new Taker(chance.nextLong(), mean + deviation * chance.nextGaussian()));
        }
        return takers;
    }
}
