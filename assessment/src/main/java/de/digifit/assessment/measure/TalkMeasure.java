// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.measure;

import de.digifit.assessment.qualification.MeasureId;
import de.digifit.assessment.qualification.Terms;
import de.digifit.assessment.talk.TalkId;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A line of an agreement that both have confirmed.
 *
 * @param agreement whose line it is
 * @param talkedOn the day of the talk
 */
public record TalkMeasure(
        MeasureId id, UUID agreement, TownId town, PersonId person, TalkId talk, LocalDate talkedOn, Terms terms) {

    private static final int FOLLOWED_YEARS = 1;

    /** Whether it is still followed: a year after its day at the latest the next talk has said what becomes of it. */
    public boolean followed(LocalDate today) {
        return !terms.until().plusYears(FOLLOWED_YEARS).isBefore(today);
    }
}
