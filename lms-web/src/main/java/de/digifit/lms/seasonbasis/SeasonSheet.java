// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seasonbasis;

import de.digifit.core.season.Unplannable;
import de.digifit.core.season.Unplannable.Fault;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What those who plan say about a season. Nothing in it is about a single person.
 *
 * @param budget for all dates together, in euros
 * @param halfDayCost what a half-day of a seminar costs, in euros
 * @param awayPercent at most this share of a unit may be in seminars at once
 * @param halfDaysPerPerson in seminars at most
 * @param unitFairness how much it counts that no unit is left behind, 0 to 100
 * @param partTimeFairness how much it counts that part-time is not left behind, 0 to 100
 * @param beside whether a multiplier stands beside the lecturer where one can
 */
@Embeddable
public record SeasonSheet(
        String name,
        LocalDate firstDay,
        LocalDate lastDay,
        int budget,
        int halfDayCost,
        int awayPercent,
        int halfDaysPerPerson,
        int unitFairness,
        int partTimeFairness,
        boolean beside)
        implements Serializable {

    /** What towns begin with: a tenth for units, a twentieth for part-time. */
    public static final int UNIT_FAIRNESS = 10;

    public static final int PART_TIME_FAIRNESS = 5;

    private static final int LONGEST_DAYS = 400;

    public SeasonSheet {
        name = name.strip();
        require(
                !lastDay.isBefore(firstDay) && !lastDay.isAfter(firstDay.plusDays(LONGEST_DAYS)),
                Fault.NO_DAYS_IN_SEASON,
                name);
        require(budget > 0, Fault.BUDGET_OF_NOTHING, "");
        require(halfDayCost >= 0, Fault.COST_NEGATIVE, name);
        require(awayPercent > 0 && awayPercent <= 100, Fault.AWAY_SHARE_WRONG, awayPercent + " %");
        require(halfDaysPerPerson > 0, Fault.NO_DAYS_FOR_PEOPLE, "");
        require(isShare(unitFairness) && isShare(partTimeFairness), Fault.FAIRNESS_WRONG, "");
    }

    /** With what towns begin with: a fifth of a unit away at once, five days for each person. */
    public static SeasonSheet usual(String name, LocalDate firstDay, LocalDate lastDay) {
        return new SeasonSheet(name, firstDay, lastDay, 12_000, 250, 20, 10, UNIT_FAIRNESS, PART_TIME_FAIRNESS, true);
    }

    /** The same under another name, as a variant to compare with. */
    public SeasonSheet named(String other) {
        return new SeasonSheet(
                other,
                firstDay,
                lastDay,
                budget,
                halfDayCost,
                awayPercent,
                halfDaysPerPerson,
                unitFairness,
                partTimeFairness,
                beside);
    }

    private static boolean isShare(int percent) {
        return percent >= 0 && percent <= 100;
    }

    private static void require(boolean holds, Fault fault, String what) {
        if (!holds) {
            throw new Unplannable(fault, what);
        }
    }
}
