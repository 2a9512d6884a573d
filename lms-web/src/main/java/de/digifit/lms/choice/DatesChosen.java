// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.choice;

import de.digifit.lms.booking.Booking;
import de.digifit.lms.seminar.Event;

/** For somebody with a certain place a date was chosen that was not before. Told in the same transaction, once. */
public record DatesChosen(Booking booking, Event event, Choice choice) {}
