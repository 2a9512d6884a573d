// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.preparation.infrastructure;

import de.digifit.assessment.preparation.Sheet;
import de.digifit.assessment.preparation.Sheets;
import de.digifit.assessment.talk.Side;
import de.digifit.assessment.talk.TalkId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaSheets implements Sheets {

    @PersistenceContext(unitName = "assessment")
    EntityManager entities;

    @Override
    public void add(Sheet sheet) {
        entities.persist(sheet);
    }

    @Override
    public Optional<Sheet> find(TalkId talk, Side side) {
        return of(talk).stream().filter(sheet -> sheet.side() == side).findFirst();
    }

    @Override
    public void destroy(TalkId talk) {
        of(talk).forEach(entities::remove);
    }

    private List<Sheet> of(TalkId talk) {
        return entities.createQuery("select s from Sheet s where s.talk = :talk", Sheet.class)
                .setParameter("talk", talk.value())
                .getResultList();
    }
}
