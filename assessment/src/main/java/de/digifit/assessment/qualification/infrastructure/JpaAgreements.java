// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.qualification.infrastructure;

import de.digifit.assessment.qualification.Agreements;
import de.digifit.assessment.qualification.QualificationAgreement;
import de.digifit.assessment.talk.TalkId;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaAgreements implements Agreements {

    private static final String AGREED = "select a from QualificationAgreement a"
            + " where a.personConfirmed is not null and a.leaderConfirmed is not null and a.concludedAt is not null";

    @PersistenceContext(unitName = "assessment")
    EntityManager entities;

    @Override
    public void add(QualificationAgreement agreement) {
        entities.persist(agreement);
    }

    @Override
    public Optional<QualificationAgreement> find(TalkId talk) {
        return entities.createQuery(
                        "select a from QualificationAgreement a where a.talk = :talk", QualificationAgreement.class)
                .setParameter("talk", talk.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<QualificationAgreement> agreed(PersonId person) {
        return entities.createQuery(
                        AGREED + " and a.person = :person order by a.concludedAt desc", QualificationAgreement.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    @Override
    public List<QualificationAgreement> open(TownId town, LocalDate day) {
        return entities.createQuery(
                        AGREED + " and a.town = :town and exists (select m.id from QualificationAgreement b join"
                                + " b.measures m where b.id = a.id and m.until >= :day) order by a.concludedAt desc",
                        QualificationAgreement.class)
                .setParameter("town", town.value())
                .setParameter("day", day)
                .getResultList();
    }
}
