// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.effectiveness.infrastructure;

import de.digifit.assessment.measure.Hindrance;
import de.digifit.assessment.measure.Transfer;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.effectiveness.Transfers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One statement for a town. */
@ApplicationScoped
class SqlTransfers implements Transfers {

    private static final String ANSWERS = """
        select distinct on (t.person, s.code) t.person, s.code, t.transfer, t.hindrance
        from assessment.transfer_answer t
        join lms.measure_booking m on m.measure = t.measure
        join lms.booking b on b.id = m.booking and b.state = 'ATTENDED'
        join lms.event e on e.id = b.event
        join lms.seminar s on s.id = e.seminar
        where t.town = :town and t.side = 'PERSON'
        order by t.person, s.code, t.answered_at desc, t.id
        """;

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public List<Answer> of(TownId town) {
        List<?> rows = entities.createNativeQuery(ANSWERS, Object[].class)
                .setParameter("town", town.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Answer(
                        new PersonId((UUID) row[0]),
                        (String) row[1],
                        Transfer.valueOf((String) row[2]),
                        Optional.ofNullable((String) row[3]).map(Hindrance::valueOf)))
                .toList();
    }
}
