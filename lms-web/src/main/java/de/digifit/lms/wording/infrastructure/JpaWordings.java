// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.wording.infrastructure;

import de.digifit.core.organisation.TownId;
import de.digifit.lms.wording.TownWording;
import de.digifit.lms.wording.TownWording.Desk;
import de.digifit.lms.wording.Wordings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaWordings implements Wordings {

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public void add(TownWording wording) {
        entities.persist(wording);
    }

    @Override
    public Optional<TownWording> find(Desk desk) {
        return entities.createQuery("""
                        select w from TownWording w
                        where w.town = :town and w.kind = :kind and w.language = :language
                        order by w.version desc
                        """, TownWording.class)
                .setParameter("town", desk.town().value())
                .setParameter("kind", desk.kind())
                .setParameter("language", desk.locale().getLanguage())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<TownWording> of(TownId town) {
        return entities.createQuery("""
                        select w from TownWording w where w.town = :town and w.version =
                            (select max(v.version) from TownWording v
                             where v.town = w.town and v.kind = w.kind and v.language = w.language)
                        """, TownWording.class)
                .setParameter("town", town.value())
                .getResultList();
    }
}
