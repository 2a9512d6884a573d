// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.waitlist;

import de.digifit.lms.booking.BookingId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Offers for tests. */
public final class InMemoryOffers implements Offers {

    private final Map<BookingId, Offer> offers = new HashMap<>();

    @Override
    public void add(Offer offer) {
        offers.put(offer.booking(), offer);
    }

    @Override
    public Optional<Offer> find(BookingId booking) {
        return Optional.ofNullable(offers.get(booking));
    }

    @Override
    public List<Due> due(Instant now) {
        throw new UnsupportedOperationException("Only a database knows the town of an offer");
    }
}
