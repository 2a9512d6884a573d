// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.simulation;

import java.util.Random;

/** Somebody who rates others. Nobody but the simulation knows how. */
final class Colleague {

    final int number;
    private final double kindness;
    private final double care;

    Colleague(int number, double kindness, double care) {
        this.number = number;
        this.kindness = kindness;
        this.care = care;
    }

    static Colleague leader(int number, World world, Random chance) {
        return new Colleague(number, world.kindness() + 0.45 * chance.nextGaussian(), 0.4 + 0.3 * chance.nextDouble());
    }

    static Colleague peer(int number, Random chance) {
        return new Colleague(number, 0.35 + 0.45 * chance.nextGaussian(), 0.55 + 0.3 * chance.nextDouble());
    }

    /** What this colleague takes the ability for. */
    double impression(double ability, Random chance) {
        return ability + kindness + care * chance.nextGaussian();
    }
}
