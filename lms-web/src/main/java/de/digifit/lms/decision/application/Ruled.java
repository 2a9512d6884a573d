// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.decision.application;

import de.digifit.lms.booking.application.BookingDetails;
import de.digifit.lms.booking.application.Trail.Trace;

/** Something that was decided about somebody. */
public record Ruled(String name, BookingDetails details, Trace trace) {}
