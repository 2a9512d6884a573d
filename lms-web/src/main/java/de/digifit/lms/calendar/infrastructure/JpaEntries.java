// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.calendar.infrastructure;

import de.digifit.lms.booking.BookingId;
import de.digifit.lms.calendar.CalendarEntry;
import de.digifit.lms.calendar.Entries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class JpaEntries implements Entries {

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public void add(CalendarEntry entry) {
        entities.persist(entry);
    }

    @Override
    public List<CalendarEntry> of(BookingId booking) {
        return of(List.of(booking));
    }

    @Override
    public List<CalendarEntry> of(Collection<BookingId> bookings) {
        if (bookings.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select e from CalendarEntry e where e.booking in :bookings order by e.startsAt",
                        CalendarEntry.class)
                .setParameter(
                        "bookings", bookings.stream().map(BookingId::value).toList())
                .getResultList();
    }
}
