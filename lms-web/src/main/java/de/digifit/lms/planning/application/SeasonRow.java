// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.planning.application;

import de.digifit.lms.booking.Bookings.Demand;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;

/** One event of the season and what it is asked for. */
public record SeasonRow(Event event, Seminar seminar, Demand demand) {}
