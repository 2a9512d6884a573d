// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.enrolment.infrastructure;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.enrolment.Enrolment;
import de.digifit.lms.enrolment.EnrolmentId;
import de.digifit.lms.enrolment.Enrolments;
import de.digifit.lms.enrolment.NoSuchEnrolment;
import de.digifit.lms.path.PathId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaEnrolments implements Enrolments {

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public void add(Enrolment enrolment) {
        entities.persist(enrolment);
    }

    @Override
    public Enrolment get(TownId town, EnrolmentId id) {
        return Optional.ofNullable(entities.find(Enrolment.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .filter(enrolment -> enrolment.town().equals(town))
                .orElseThrow(() -> new NoSuchEnrolment(id));
    }

    @Override
    public List<Enrolment> alive(TownId town, Collection<PersonId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
                        select distinct e from Enrolment e left join fetch e.proofs
                        where e.town = :town and e.person in :people and e.leftAt is null order by e.enrolledAt
                        """, Enrolment.class)
                .setParameter("town", town.value())
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .getResultList();
    }

    @Override
    public List<Enrolment> alive(TownId town, PathId path) {
        return entities.createQuery("""
                        select distinct e from Enrolment e left join fetch e.proofs
                        where e.town = :town and e.path = :path and e.leftAt is null order by e.enrolledAt
                        """, Enrolment.class)
                .setParameter("town", town.value())
                .setParameter("path", path.value())
                .getResultList();
    }

    @Override
    public List<PersonId> leavers(TownId town, PathId path) {
        return entities.createQuery(
                        "select e.person from Enrolment e where e.town = :town and e.path = :path"
                                + " and e.leftAt is not null",
                        UUID.class)
                .setParameter("town", town.value())
                .setParameter("path", path.value())
                .getResultStream()
                .map(PersonId::new)
                .toList();
    }

    @Override
    public Map<PathId, Long> counts(TownId town) {
        return entities.createQuery(
                        "select e.path, count(e) from Enrolment e where e.town = :town and e.leftAt is null group by e.path",
                        Object[].class)
                .setParameter("town", town.value())
                .getResultStream()
                .collect(Collectors.toMap(row -> new PathId((UUID) row[0]), row -> (Long) row[1]));
    }
}
