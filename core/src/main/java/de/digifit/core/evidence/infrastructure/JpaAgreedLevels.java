// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.evidence.infrastructure;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.evidence.AgreedLevel;
import de.digifit.core.evidence.AgreedLevels;
import de.digifit.core.organisation.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.jpa.HibernateHints;

@ApplicationScoped
class JpaAgreedLevels implements AgreedLevels {

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Override
    public void add(AgreedLevel agreed) {
        entities.persist(agreed);
    }

    @Override
    public Map<PersonId, Map<CompetencyId, AgreedLevel>> newest(Collection<PersonId> people) {
        List<?> rows = entities.createNativeQuery("""
                        select distinct on (person, competency) * from core.agreed_level
                        where person = any(:people)
                        order by person, competency, recorded_at desc
                        """, AgreedLevel.class)
                .setParameter("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                // Nothing looks whether hundreds of entries that never change have changed.
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultList();
        return rows.stream()
                .map(AgreedLevel.class::cast)
                .collect(Collectors.groupingBy(AgreedLevel::person, Collectors.toMap(AgreedLevel::competency, a -> a)));
    }

    @Override
    public List<AgreedLevel> of(PersonId person, CompetencyId competency) {
        return entities.createQuery("""
                        select a from AgreedLevel a where a.person = :person and a.competency = :competency
                        order by a.recordedAt desc
                        """, AgreedLevel.class)
                .setParameter("person", person.value())
                .setParameter("competency", competency.value())
                .getResultList();
    }
}
