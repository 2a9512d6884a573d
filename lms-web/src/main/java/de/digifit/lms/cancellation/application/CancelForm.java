// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.cancellation.application;

import de.digifit.core.organisation.Person;
import de.digifit.lms.booking.application.BookingDetails;
import de.digifit.lms.cancellation.Cancellation;
import java.util.List;

/**
 * What somebody has to know before giving a place back.
 *
 * @param colleagues who could come instead, by name
 */
public record CancelForm(BookingDetails details, Cancellation cancellation, List<Person> colleagues) {}
