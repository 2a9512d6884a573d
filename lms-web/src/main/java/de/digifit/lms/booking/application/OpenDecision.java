// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking.application;

/** An application that waits, and whose it is. */
public record OpenDecision(String name, BookingDetails details) {}
