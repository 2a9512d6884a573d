// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.measure;

import de.digifit.assessment.qualification.MeasureId;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.booking.BookingId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which applications carry out which measures, kept. */
public interface MeasureBookings {

    void add(MeasureBooking remembered);

    /** All bookings for these measures, in the order of application. */
    List<Attempt> of(Collection<MeasureId> measures);

    /** Those applications of these people that wait for a decision and carry out a measure. */
    Map<BookingId, MeasureId> undecided(Collection<PersonId> people);

    /** Which of these seminars have a date for which people can apply on that day. */
    Set<UUID> withDates(TownId town, Collection<UUID> seminars, LocalDate today);
}
