// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.waitlist;

import de.digifit.core.organisation.TownId;
import de.digifit.core.role.Desk;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.seminar.EventId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalInt;

/** The order in which people wait. Positions are given once and only rise; nobody is ever put before another. */
public interface WaitingList {

    /** Stands behind all who wait for this event. */
    void join(BookingId booking, EventId event, Instant at);

    /** Who waits for the event, first things first. */
    List<Waiting> inOrder(EventId event);

    /** A free place went to somebody behind, since this person has a place in something else at that time. */
    void passedOver(BookingId booking, String otherwise, Instant at);

    /** Where somebody stands among those who wait, from 1. */
    OptionalInt place(BookingId booking);

    /** Events to come with a free place and somebody who waits. */
    List<Idle> idle(LocalDateTime now);

    /** Somebody who waits, with or without a desk. */
    record Waiting(BookingId booking, Desk desk) {}

    /** An event of a town. */
    record Idle(TownId town, EventId event) {}
}
