// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.waitlist.infrastructure;

import de.digifit.core.organisation.TownId;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.waitlist.Offer;
import de.digifit.lms.waitlist.Offers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaOffers implements Offers {

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public void add(Offer offer) {
        entities.persist(offer);
    }

    @Override
    public Optional<Offer> find(BookingId booking) {
        return Optional.ofNullable(entities.find(Offer.class, booking.value()));
    }

    @Override
    public List<Due> due(Instant now) {
        return entities.createQuery("""
                        select b.town, b.id from Offer o join Booking b on b.id = o.booking
                        where o.settledAt is null and o.answerBy < :now order by o.answerBy
                        """, Object[].class)
                .setParameter("now", now)
                .getResultStream()
                .map(row -> new Due(new TownId((UUID) row[0]), new BookingId((UUID) row[1])))
                .toList();
    }
}
