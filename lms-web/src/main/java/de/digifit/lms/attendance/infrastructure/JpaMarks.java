// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance.infrastructure;

import de.digifit.lms.attendance.Mark;
import de.digifit.lms.attendance.Marks;
import de.digifit.lms.booking.BookingId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class JpaMarks implements Marks {

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public void add(Mark mark) {
        entities.persist(mark);
    }

    @Override
    public void remove(Mark mark) {
        entities.remove(mark);
    }

    @Override
    public List<Mark> of(Collection<BookingId> bookings) {
        if (bookings.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select m from Mark m where m.booking in :bookings", Mark.class)
                .setParameter(
                        "bookings", bookings.stream().map(BookingId::value).toList())
                .getResultList();
    }
}
