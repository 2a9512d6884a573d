// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.cancellation.application;

import de.digifit.lms.booking.application.BookingDetails;

/** Somebody of the team has a place in an event to come. */
public record TeamPlace(String name, BookingDetails details) {}
