// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.evidence.infrastructure;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.evidence.Evidence;
import de.digifit.core.evidence.EvidenceId;
import de.digifit.core.evidence.EvidenceKind;
import de.digifit.core.evidence.Ledger;
import de.digifit.core.evidence.NoSuchEvidence;
import de.digifit.core.organisation.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.jpa.HibernateHints;

@ApplicationScoped
class JpaLedger implements Ledger {

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Override
    public void append(Evidence evidence) {
        entities.persist(evidence);
    }

    @Override
    public Evidence get(EvidenceId id) {
        return Optional.ofNullable(entities.find(Evidence.class, id.value())).orElseThrow(() -> new NoSuchEvidence(id));
    }

    @Override
    public List<Evidence> of(PersonId person, CompetencyId competency) {
        return entities.createQuery("""
                        select e from Evidence e where e.person = :person and e.competency = :competency
                        order by e.recordedAt desc, e.id desc
                        """, Evidence.class)
                .setParameter("person", person.value())
                .setParameter("competency", competency.value())
                .getResultList();
    }

    @Override
    public List<Evidence> selfAssessments(PersonId person) {
        return entities.createQuery("""
                        select e from Evidence e where e.person = :person and e.kind = :kind
                        order by e.recordedAt desc, e.id desc
                        """, Evidence.class)
                .setParameter("person", person.value())
                .setParameter("kind", EvidenceKind.SELF_ASSESSMENT)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultList();
    }

    @Override
    public Map<PersonId, Map<CompetencyId, Evidence>> newestSelfAssessments(Collection<PersonId> people) {
        List<?> rows = entities.createNativeQuery("""
                        select distinct on (person, competency) * from core.evidence
                        where person = any(:people) and kind = 'SELF_ASSESSMENT'
                        order by person, competency, recorded_at desc
                        """, Evidence.class)
                .setParameter("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                // Nothing looks whether hundreds of entries that never change have changed.
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultList();
        return rows.stream()
                .map(Evidence.class::cast)
                .collect(Collectors.groupingBy(Evidence::person, Collectors.toMap(Evidence::competency, e -> e)));
    }
}
