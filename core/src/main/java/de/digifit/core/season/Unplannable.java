// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season;

import de.digifit.core.shared.Refusal;

/** What was given for the season makes no sense; the sentence says which thing, and what to do about it. */
public class Unplannable extends Refusal {

    private final Fault fault;

    /** @param what code or name of the thing it is about; may be empty where the fault says it all */
    public Unplannable(Fault fault, String what) {
        super("season.unplannable." + fault.name(), what);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }

    /** What is wrong. */
    public enum Fault {
        AWAY_SHARE_WRONG,
        BUDGET_OF_NOTHING,
        COST_NEGATIVE,
        COUNTER_NEVER_STAFFED,
        FAIRNESS_WRONG,
        LECTURER_WITHOUT_DATES,
        LENGTH_WRONG,
        NAMED_TWICE,
        NO_DAYS_FOR_PEOPLE,
        NO_DAYS_IN_SEASON,
        PIN_AGAINST_RULES,
        ROOM_WITHOUT_PLACES,
        SEMINAR_WITHOUT_EFFECT,
        SHARE_WRONG,
        SIZE_WRONG,
        UNKNOWN_PERSON,
        UNKNOWN_ROOM_OR_LECTURER,
        UNKNOWN_SEMINAR,
        UNKNOWN_UNIT,
        WEIGHT_NOT_POSITIVE
    }
}
