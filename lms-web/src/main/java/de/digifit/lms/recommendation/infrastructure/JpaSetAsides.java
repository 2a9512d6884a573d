// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.recommendation.infrastructure;

import de.digifit.core.organisation.PersonId;
import de.digifit.lms.recommendation.SetAside;
import de.digifit.lms.recommendation.SetAsides;
import de.digifit.lms.seminar.SeminarId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

@ApplicationScoped
class JpaSetAsides implements SetAsides {

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public List<SetAside> of(PersonId person, LocalDate day) {
        return entities.createQuery(
                        "select s from SetAside s where s.person = :person and s.until >= :day", SetAside.class)
                .setParameter("person", person.value())
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public void keep(SetAside setAside) {
        // One that ran out makes room; of two at once the second changes nothing.
        entities.createNativeQuery("""
                        insert into lms.set_aside (id, person, seminar, until)
                        values (:id, :person, :seminar, :until)
                        on conflict (person, seminar) do update set until = excluded.until
                        """)
                .setParameter("id", setAside.id())
                .setParameter("person", setAside.person().value())
                .setParameter("seminar", setAside.seminar().value())
                .setParameter("until", setAside.until())
                .executeUpdate();
    }

    @Override
    public void remove(PersonId person, SeminarId seminar) {
        entities.createQuery("delete from SetAside s where s.person = :person and s.seminar = :seminar")
                .setParameter("person", person.value())
                .setParameter("seminar", seminar.value())
                .executeUpdate();
    }
}
