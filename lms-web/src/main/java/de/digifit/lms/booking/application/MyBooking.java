// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking.application;

import de.digifit.lms.booking.application.Trail.Trace;
import java.util.List;

/** An own booking with its way so far. */
public record MyBooking(BookingDetails details, List<Trace> trail) {}
