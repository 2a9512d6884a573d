// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.effectiveness;

import de.digifit.core.organisation.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody who took part in a run of a seminar for the first time, or waited for a place in it until it was over. Raw:
 * nothing about it is ever shown or kept.
 *
 * @param took false for those who waited
 * @param nextTook the first day of the run in which somebody who waited took part afterwards, if there was one
 */
public record Participation(PersonId person, Run run, boolean took, LocalDate appliedOn, Optional<LocalDate> nextTook) {

    static Participation took(PersonId person, Run run, LocalDate appliedOn) {
        return new Participation(person, run, true, appliedOn, Optional.empty());
    }

    static Participation waited(PersonId person, Run run, LocalDate appliedOn) {
        return new Participation(person, run, false, appliedOn, Optional.empty());
    }
}
