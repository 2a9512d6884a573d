// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.simulation;

import de.digifit.core.competency.Level;
import java.util.Random;

/**
 * How somebody's ability in one competency goes on, month by month: learning by use up to a ceiling, forgetting without
 * it, a seminar that helps or does not, a new system after which much is as before and some is not.
 */
final class Career {

    private static final double MONTH = 1 / 12.0;

    final Level target;
    private final double forgetting;
    private final double ceiling;
    private double ability;
    private double use;

    Career(SimulatedPerson person, World world, double difficulty, double forgetting, Random chance) {
        this.forgetting = forgetting;
        double fit = 2.5 + 0.55 * person.talent + 0.75 * chance.nextGaussian() - difficulty;
        this.ability = within(fit);
        double asked = fit - 0.5 - world.readiness() + 0.8 * chance.nextGaussian();
        this.target = Level.of((int) Math.max(1, Math.min(4, Math.round(asked))));
        this.ceiling = within(ability + 0.2 + 1.1 * chance.nextDouble());
        this.use = chance.nextDouble();
    }

    void aMonthGoesBy(Random chance) {
        if (chance.nextDouble() < 0.015) {
            use = chance.nextDouble();
        }
        if (chance.nextDouble() < forgetting * 0.06) {
            ability = within(ability - 0.4 - 0.8 * chance.nextDouble());
        }
        double learned = 0.5 * use * Math.max(0, ceiling - ability);
        double forgotten = forgetting * (1 - use) * ability;
        ability = within(ability + MONTH * (learned - forgotten) + 0.03 * chance.nextGaussian());
    }

    /** A third of the people take nothing home. */
    void attended(Level prepared, Random chance) {
        if (chance.nextDouble() < 0.65) {
            double reachable = prepared.number() + 0.4;
            ability += Math.max(0, reachable - ability) * (0.2 + 0.6 * chance.nextDouble());
        }
    }

    double ability() {
        return ability;
    }

    double use() {
        return use;
    }

    /** How far somebody is behind what the role asks for, 0 to 1. */
    double behind() {
        return Math.max(0, Math.min(1, target.number() - ability));
    }

    Level truth() {
        return levelOf(ability);
    }

    static Level levelOf(double ability) {
        return Level.of((int) Math.max(0, Math.min(4, Math.floor(ability))));
    }

    private static double within(double ability) {
        return Math.max(0.05, Math.min(4.95, ability));
    }
}
