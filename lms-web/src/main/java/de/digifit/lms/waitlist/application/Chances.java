// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.waitlist.application;

import de.digifit.lms.booking.application.BookingDetails;
import de.digifit.lms.selection.application.OwnPosition.Known;
import de.digifit.lms.waitlist.Offer;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What somebody can know about the own booking beside its state.
 *
 * @param place among those who wait, from 1
 * @param offer that is to be answered
 */
public record Chances(BookingDetails details, Known known, OptionalInt place, Optional<Offer> offer) {}
