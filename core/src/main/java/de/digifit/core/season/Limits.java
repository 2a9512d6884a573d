// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season;

/**
 * What the season may take, and how much fairness counts.
 *
 * @param budgetCents for all dates together, in cents, above 0
 * @param halfDaysPerPerson in seminars at most, above 0
 * @param unitFairness how much it counts that no unit is left behind, 0 (not) to 1
 * @param partTimeFairness how much it counts that part-time is not left behind full time, 0 (not) to 1
 */
public record Limits(long budgetCents, int halfDaysPerPerson, double unitFairness, double partTimeFairness) {

    public Limits {
        if (budgetCents < 1) {
            throw new Unplannable(Unplannable.Fault.BUDGET_OF_NOTHING, "");
        }
        if (halfDaysPerPerson < 1) {
            throw new Unplannable(Unplannable.Fault.NO_DAYS_FOR_PEOPLE, "");
        }
        if (!(unitFairness >= 0 && unitFairness <= 1 && partTimeFairness >= 0 && partTimeFairness <= 1)) {
            throw new Unplannable(Unplannable.Fault.FAIRNESS_WRONG, "");
        }
    }

    /** With the fairness that towns begin with: a tenth for units, a twentieth for part-time. */
    public static Limits usual(long budgetCents, int halfDaysPerPerson) {
        return new Limits(budgetCents, halfDaysPerPerson, 0.1, 0.05);
    }
}
