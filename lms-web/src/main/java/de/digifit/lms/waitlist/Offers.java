// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.waitlist;

import de.digifit.core.organisation.TownId;
import de.digifit.lms.booking.BookingId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Offers of free places, kept. */
public interface Offers {

    void add(Offer offer);

    Optional<Offer> find(BookingId booking);

    /** Those whose time is over and that nobody has answered, oldest first. */
    List<Due> due(Instant now);

    /** A booking of a town. */
    record Due(TownId town, BookingId booking) {}
}
