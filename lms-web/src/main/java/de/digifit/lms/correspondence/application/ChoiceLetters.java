// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence.application;

import de.digifit.lms.booking.Booking;
import de.digifit.lms.calendar.application.Itineraries;
import de.digifit.lms.choice.DatesChosen;
import de.digifit.lms.correspondence.Cause;
import de.digifit.lms.correspondence.Matter;
import de.digifit.lms.wording.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Brings the chosen one of several parallel dates into the calendar, and another one in its place. */
@ApplicationScoped
public class ChoiceLetters {

    private final Itineraries itineraries;
    private final LetterDesk desk;

    @Inject
    public ChoiceLetters(Itineraries itineraries, LetterDesk desk) {
        this.itineraries = itineraries;
        this.desk = desk;
    }

    void tell(@Observes DatesChosen chosen) {
        Booking booking = chosen.booking();
        desk.write(
                new Cause("choice " + chosen.choice().id(), LetterKind.CHOSEN),
                booking.town(),
                booking.person(),
                Matter.of(
                        itineraries.of(booking, chosen.event()), chosen.choice().at()));
    }
}
