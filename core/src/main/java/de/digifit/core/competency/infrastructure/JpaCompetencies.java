// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.competency.infrastructure;

import de.digifit.core.competency.Area;
import de.digifit.core.competency.Competencies;
import de.digifit.core.competency.Competency;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.CompetencyTitle;
import de.digifit.core.competency.NoSuchCompetency;
import de.digifit.core.shared.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaCompetencies implements Competencies {

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Override
    public List<Competency> all() {
        return entities.createQuery("""
                        select distinct c from Competency c left join fetch c.anchors
                        where c.outdated = false order by c.id
                        """, Competency.class).getResultList();
    }

    @Override
    public List<CompetencyTitle> titles() {
        return entities
                .createQuery(
                        "select c.id, c.area, c.areaTitle, c.title, c.outdated from Competency c order by c.id",
                        Object[].class)
                .getResultList()
                .stream()
                .map(row -> new CompetencyTitle(
                        new CompetencyId((String) row[0]),
                        new Area((String) row[1], (Words) row[2]),
                        (Words) row[3],
                        (Boolean) row[4]))
                .toList();
    }

    @Override
    public Competency get(CompetencyId id) {
        return Optional.ofNullable(entities.find(Competency.class, id.value()))
                .orElseThrow(() -> new NoSuchCompetency(id));
    }
}
