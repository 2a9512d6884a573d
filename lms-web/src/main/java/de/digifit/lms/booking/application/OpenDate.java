// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking.application;

import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;

/** An event for which people can apply. */
public record OpenDate(Event event, Seminar seminar) {}
