// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.measure.infrastructure;

import de.digifit.assessment.measure.TransferAnswer;
import de.digifit.assessment.measure.TransferAnswers;
import de.digifit.assessment.qualification.MeasureId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class JpaTransferAnswers implements TransferAnswers {

    @PersistenceContext(unitName = "assessment")
    EntityManager entities;

    @Override
    public void add(TransferAnswer answer) {
        entities.persist(answer);
    }

    @Override
    public List<TransferAnswer> of(Collection<MeasureId> measures) {
        return measures.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select t from TransferAnswer t where t.measure in :measures", TransferAnswer.class)
                        .setParameter(
                                "measures",
                                measures.stream().map(MeasureId::value).toList())
                        .getResultList();
    }
}
