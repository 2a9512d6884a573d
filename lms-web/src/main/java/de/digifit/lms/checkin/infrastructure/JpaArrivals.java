// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.checkin.infrastructure;

import de.digifit.lms.booking.BookingId;
import de.digifit.lms.checkin.Arrival;
import de.digifit.lms.checkin.Arrivals;
import de.digifit.lms.seminar.EventId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class JpaArrivals implements Arrivals {

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public void add(Arrival arrival) {
        entities.createNativeQuery("""
                        insert into lms.arrival (id, booking, event, block, method, came_at)
                        values (:id, :booking, :event, :block, :method, :at) on conflict do nothing
                        """)
                .setParameter("id", arrival.id())
                .setParameter("booking", arrival.booking().value())
                .setParameter("event", arrival.event().value())
                .setParameter("block", arrival.block())
                .setParameter("method", arrival.method().name())
                .setParameter("at", arrival.cameAt())
                .executeUpdate();
    }

    @Override
    public List<Arrival> of(Collection<BookingId> bookings) {
        return bookings.isEmpty()
                ? List.of()
                : entities.createQuery("select a from Arrival a where a.booking in :bookings", Arrival.class)
                        .setParameter(
                                "bookings",
                                bookings.stream().map(BookingId::value).toList())
                        .getResultList();
    }

    @Override
    public List<Arrival> open(EventId event) {
        return entities.createQuery(
                        "select a from Arrival a where a.event = :event and a.settledAt is null order by a.cameAt",
                        Arrival.class)
                .setParameter("event", event.value())
                .getResultList();
    }
}
