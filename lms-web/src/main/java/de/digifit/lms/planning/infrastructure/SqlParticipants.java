// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.planning.infrastructure;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.planning.Participants;
import de.digifit.lms.seminar.EventId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One statement over the schemas, however long the list. */
@ApplicationScoped
class SqlParticipants implements Participants {

    private static final String LIST = """
            select b.person, p.first_name || ' ' || p.family_name,
                   coalesce((select u.name from core.employment e join core.unit u on u.id = e.unit
                             where e.person = b.person and e.valid_from <= :today
                             and (e.valid_to is null or e.valid_to >= :today)
                             order by e.valid_from desc limit 1), ''),
                   b.state
            from lms.booking b join core.person p on p.id = b.person
            where b.town = :town and b.event = :event
            and b.state not in ('REFUSED', 'WITHDRAWN')
            order by p.family_name, p.first_name, b.person
            """;

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public List<Participant> of(TownId town, EventId event, LocalDate today) {
        List<?> rows = entities.createNativeQuery(LIST)
                .setParameter("town", town.value())
                .setParameter("event", event.value())
                .setParameter("today", today)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Participant(
                        new PersonId((UUID) row[0]), (String) row[1], (String) row[2], BookingState.valueOf((String)
                                row[3])))
                .toList();
    }
}
