// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.diagnosis;

import de.digifit.assessment.measurement.AbilityEstimate;

/**
 * A round is over.
 *
 * @param finding about the target level
 * @param end why nothing more is asked
 * @param estimate of the ability, with its error
 * @param items how many were answered
 * @param provisional how many of them only an expert has judged
 */
public record Outcome(Finding finding, End end, AbilityEstimate estimate, int items, int provisional) implements Step {

    /** What can be said about the target level. */
    public enum Finding {
        REACHED,
        NOT_YET_REACHED,
        /** Neither is likely enough. */
        OPEN
    }

    /** Why a round is over. */
    public enum End {
        /** It is clear whether the target level is reached. */
        CLEAR,
        /** More items would tire more than tell. */
        MOST_ITEMS,
        /** The person has had enough. */
        ENOUGH
    }
}
