// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.measure;

import de.digifit.assessment.qualification.MeasureId;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.BookingState;
import java.time.LocalDate;

/**
 * A booking that carries out a measure, or was to.
 *
 * @param startsOn first day of the event
 * @param endsOn its last day
 */
public record Attempt(MeasureId measure, BookingId booking, BookingState state, LocalDate startsOn, LocalDate endsOn) {}
