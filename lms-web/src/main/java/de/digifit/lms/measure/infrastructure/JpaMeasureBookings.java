// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.measure.infrastructure;

import de.digifit.assessment.qualification.MeasureId;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.measure.Attempt;
import de.digifit.lms.measure.MeasureBooking;
import de.digifit.lms.measure.MeasureBookings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaMeasureBookings implements MeasureBookings {

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public void add(MeasureBooking remembered) {
        entities.persist(remembered);
    }

    @Override
    public List<Attempt> of(Collection<MeasureId> measures) {
        if (measures.isEmpty()) {
            return List.of();
        }
        List<?> rows = entities.createNativeQuery("""
                        select m.measure, b.id, b.state, cast(e.starts_at as date), lms.last_day(b.event)
                        from lms.measure_booking m join lms.booking b on b.id = m.booking
                        join lms.event e on e.id = b.event
                        where m.measure = any(:measures) order by b.applied_at, b.id
                        """, Object[].class)
                .setParameter(
                        "measures", measures.stream().map(MeasureId::value).toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(JpaMeasureBookings::attempt)
                .toList();
    }

    private static Attempt attempt(Object[] row) {
        return new Attempt(
                new MeasureId((UUID) row[0]),
                new BookingId((UUID) row[1]),
                BookingState.valueOf((String) row[2]),
                day(row[3]),
                day(row[4]));
    }

    private static LocalDate day(Object date) {
        return LocalDate.parse(String.valueOf(date));
    }

    @Override
    public Map<BookingId, MeasureId> undecided(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("""
                        select m from MeasureBooking m join Booking b on b.id = m.booking
                        where b.person in :people and b.state in (APPLIED, QUESTIONED, POSTPONED, SUPPORTED)
                        """, MeasureBooking.class)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(MeasureBooking::booking, MeasureBooking::measure));
    }

    @Override
    public Set<UUID> withDates(TownId town, Collection<UUID> seminars, LocalDate today) {
        if (seminars.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(entities.createQuery("""
                        select distinct e.seminar from Event e where e.town = :town and e.seminar in :seminars
                        and e.state = PUBLISHED and e.terms.deadlines.closesOn >= :today
                        """, UUID.class)
                .setParameter("town", town.value())
                .setParameter("seminars", seminars)
                .setParameter("today", today)
                .getResultList());
    }
}
