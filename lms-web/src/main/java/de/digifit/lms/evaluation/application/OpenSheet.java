// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation.application;

import de.digifit.core.shared.Words;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.evaluation.Round;
import de.digifit.lms.questionnaire.Questionnaire;
import de.digifit.lms.seminar.Event;
import java.time.LocalDate;

/** Something that the asker attended and can say something about. */
public record OpenSheet(Booking booking, Event event, Words title, Round round, Questionnaire questionnaire) {

    /** The last day on which the person was there. */
    public LocalDate attendedOn() {
        return Rounds.lastDay(event);
    }

    /** The last day on which it can be answered. */
    public LocalDate until() {
        return round.closesOn(attendedOn());
    }
}
