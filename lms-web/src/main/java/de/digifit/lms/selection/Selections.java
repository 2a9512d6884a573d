// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.selection;

import de.digifit.core.organisation.TownId;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.seminar.EventId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The selections of each town, kept. */
public interface Selections {

    void add(Selection selection);

    Optional<Selection> find(TownId town, EventId event);

    /**
     * Held until the transaction ends.
     *
     * @throws NoSuchSelection when the town has none for this event
     */
    Selection get(TownId town, EventId event);

    /** All of a town, newest first. */
    List<Selection> of(TownId town);

    Optional<Selection> findFor(BookingId booking);

    /** Those who are approved and wait for the selection, in the order of application. */
    List<Booking> registered(EventId event);

    /** How many applications for the event nobody has decided. */
    long undecided(EventId event);

    /** Events whose registration is closed and whose selection has not begun. */
    List<Due> due(LocalDateTime now);

    /** An event of a town. */
    record Due(TownId town, EventId event) {}
}
