// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.simulation;

/**
 * How a town hall is. Times are in years, levels in steps of the scale.
 *
 * @param kindness by how much leaders rate too high, on average; each leader differs
 * @param dread how much rarer people who are behind let themselves be seen
 * @param plenty how much is recorded at all; 1 is usual
 * @param forgetting share of an unused competency that is lost in a year, on average; each competency differs
 * @param readiness how far people are above what their role asks for, on average
 */
public record World(double kindness, double dread, double plenty, double forgetting, double readiness) {

    public static World usual() {
        return new World(0.3, 0.5, 1, 0.12, 0.1);
    }

    /** Leaders who want no trouble. */
    public static World kind() {
        return new World(0.8, 0.5, 1, 0.12, 0.1);
    }

    /** Leaders who were good at it themselves. */
    public static World strict() {
        return new World(-0.2, 0.5, 1, 0.12, 0.1);
    }

    /** Half as much is recorded. */
    public static World silent() {
        return new World(0.3, 0.5, 0.5, 0.12, 0.1);
    }

    /** New systems every year. */
    public static World fast() {
        return new World(0.3, 0.5, 1, 0.35, 0.1);
    }

    /** Roles ask for more than people can. */
    public static World behind() {
        return new World(0.3, 0.8, 1, 0.12, -0.7);
    }
}
