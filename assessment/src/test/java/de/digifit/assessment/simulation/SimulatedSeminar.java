// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * A seminar with a known effect, in levels, and everybody who applied for it.
 *
 * @param took who got a place
 * @param waited who did not
 */
public record SimulatedSeminar(List<Seen> took, List<Seen> waited) {

    private static final double USUAL_LEVEL = 1.6;
    private static final double SPREAD_OF_LEVELS = 0.8;
    private static final double ERROR_OF_MEASURING = 0.5;
    private static final double SPREAD_OF_EFFECT = 0.3;

    /** What was measured of somebody before and after. */
    public record Seen(double before, double after) {}

    private record Applicant(double level, double eager, double before) {}

    /**
     * @param effect mean of what the seminar does
     * @param places fewer than applicants
     */
    public static SimulatedSeminar held(World world, double effect, int applicants, int places, long seed) {
        Random chance = new Random(seed);
        List<Applicant> applied = applied(world, applicants, chance);
        applied.sort(order(world));
        List<Seen> took = new ArrayList<>();
        List<Seen> waited = new ArrayList<>();
        for (Applicant applicant : applied) {
            boolean placed = took.size() < places;
            double gained = placed ? effect + SPREAD_OF_EFFECT * chance.nextGaussian() : 0;
            (placed ? took : waited).add(seen(world, applicant, gained, chance));
        }
        return new SimulatedSeminar(took, waited);
    }

    private static List<Applicant> applied(World world, int applicants, Random chance) {
        List<Applicant> applied = new ArrayList<>();
        while (applied.size() < applicants) {
            double eager = chance.nextGaussian();
            double own = Math.sqrt(1 - world.eagerAreAble() * world.eagerAreAble()) * chance.nextGaussian();
            double level = USUAL_LEVEL + SPREAD_OF_LEVELS * (world.eagerAreAble() * eager + own);
            double before = level + ERROR_OF_MEASURING * chance.nextGaussian();
            double will = world.humble() * (eager - (before - USUAL_LEVEL));
            if (chance.nextDouble() < 1 / (1 + Math.exp(-will))) {
                double anew = level + ERROR_OF_MEASURING * chance.nextGaussian();
                applied.add(new Applicant(level, eager, world.measuredAnew() ? anew : before));
            }
        }
        return applied;
    }

    private static Comparator<Applicant> order(World world) {
        return switch (world.seats()) {
            case LOT -> Comparator.comparingInt(applicant -> 0);
            case LARGEST_GAP -> Comparator.comparingDouble(Applicant::before);
            case MOST_EAGER -> Comparator.comparingDouble((Applicant applicant) -> -applicant.eager());
        };
    }

    private static Seen seen(World world, Applicant applicant, double gained, Random chance) {
        double anyway = world.learnsAnyway() + world.eagerLearnAnyway() * applicant.eager();
        double level = applicant.level() + anyway + gained;
        return new Seen(applicant.before(), level + ERROR_OF_MEASURING * chance.nextGaussian());
    }
}
