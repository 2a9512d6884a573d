// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.evidence.infrastructure;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.evidence.Release;
import de.digifit.core.evidence.Releases;
import de.digifit.core.organisation.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaReleases implements Releases {

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Override
    public void add(Release release) {
        entities.persist(release);
    }

    @Override
    public Optional<Release> find(PersonId person, CompetencyId competency) {
        return entities.createQuery("""
                        select r from Release r
                        where r.person = :person and r.competency = :competency and r.revokedAt is null
                        """, Release.class)
                .setParameter("person", person.value())
                .setParameter("competency", competency.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Map<PersonId, Set<CompetencyId>> of(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        List<?> rows = entities.createNativeQuery("""
                        select person, competency from core.release where person = any(:people) and revoked_at is null
                        """, Object[].class)
                .setParameter("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        row -> new PersonId((UUID) row[0]),
                        Collectors.mapping(row -> new CompetencyId((String) row[1]), Collectors.toSet())));
    }
}
