// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.document.infrastructure;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.document.Letterhead;
import de.digifit.lms.document.Letterheads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

@ApplicationScoped
class JpaLetterheads implements Letterheads {

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public Letterhead of(TownId town) {
        return entities.createQuery(
                        "select l from KeptLetterhead l where l.town = :town order by l.id desc", KeptLetterhead.class)
                .setParameter("town", town.value())
                .setMaxResults(1)
                .getResultStream()
                .map(KeptLetterhead::letterhead)
                .findFirst()
                .orElse(Letterhead.PLAIN);
    }

    @Override
    public void keep(TownId town, Letterhead letterhead, PersonId by, Instant now) {
        entities.persist(new KeptLetterhead(town, letterhead, by, now));
    }
}
