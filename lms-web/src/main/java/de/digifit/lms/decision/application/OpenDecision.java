// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.decision.application;

import de.digifit.lms.booking.application.BookingDetails;

/** An application that waits, and whose it is. */
public record OpenDecision(String name, BookingDetails details) {}
