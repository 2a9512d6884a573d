// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that falls the same way each time: the same seed tells the same story. */
public final class Dice {

    private final Random random;

    public Dice(long seed) {
        this.random = new Random(seed);
    }

    public boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /** From the first to the last, both possible. */
    public int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    public <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    public <T> List<T> shuffled(List<T> ordered) {
        List<T> mixed = new ArrayList<>(ordered);
        Collections.shuffle(mixed, random);
        return mixed;
    }
}
