// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance.infrastructure;

import de.digifit.lms.attendance.Entry;
import de.digifit.lms.attendance.Mark;
import de.digifit.lms.attendance.Marks;
import de.digifit.lms.booking.BookingId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The database decides what is new, so that the same entry from two browsers at the same time is one entry, and the same
 * mark one mark.
 */
@ApplicationScoped
class JpaMarks implements Marks {

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public boolean enter(Entry entry) {
        int fresh = about(entry, entities.createNativeQuery("""
                        insert into lms.attendance_entry
                            (id, booking, session, half, present, method, recorded_by, recorded_at, why)
                        values (:id, :booking, :session, :half, :present, :method, :by, :at, :why)
                        on conflict (id) do nothing
                        """))
                .setParameter("id", entry.id())
                .setParameter("present", entry.present())
                .setParameter("method", entry.method().name())
                .setParameter("by", entry.by().value())
                .setParameter("at", entry.at())
                .setParameter("why", entry.why())
                .executeUpdate();
        if (fresh == 1 && entry.present()) {
            set(entry);
        } else if (fresh == 1) {
            about(
                            entry,
                            entities.createNativeQuery("delete from lms.attendance_mark where booking = :booking"
                                    + " and session = :session and half = :half"))
                    .executeUpdate();
        }
        return fresh == 1;
    }

    // Who was marked already keeps the first mark and its method.
    private void set(Entry entry) {
        Mark mark = entry.mark();
        about(entry, entities.createNativeQuery("""
                        insert into lms.attendance_mark (id, booking, session, half, method, recorded_by, recorded_at)
                        values (:id, :booking, :session, :half, :method, :by, :at)
                        on conflict (booking, session, half) do nothing
                        """))
                .setParameter("id", mark.id())
                .setParameter("method", mark.method().name())
                .setParameter("by", entry.by().value())
                .setParameter("at", entry.at())
                .executeUpdate();
    }

    private static Query about(Entry entry, Query query) {
        return query.setParameter("booking", entry.booking().value())
                .setParameter("session", entry.session())
                .setParameter("half", entry.half().name());
    }

    @Override
    public List<Mark> of(Collection<BookingId> bookings) {
        return bookings.isEmpty()
                ? List.of()
                : entities.createQuery("select m from Mark m where m.booking in :bookings", Mark.class)
                        .setParameter("bookings", values(bookings))
                        .getResultList();
    }

    @Override
    public List<Entry> history(Collection<BookingId> bookings) {
        return bookings.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select e from Entry e where e.booking in :bookings order by e.recordedAt, e.id",
                                Entry.class)
                        .setParameter("bookings", values(bookings))
                        .getResultList();
    }

    private static List<UUID> values(Collection<BookingId> bookings) {
        return bookings.stream().map(BookingId::value).toList();
    }
}
