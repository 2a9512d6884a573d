// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.competency.infrastructure;

import de.digifit.core.competency.Competency;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Framework;
import de.digifit.core.competency.FrameworksInUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaFrameworksInUse implements FrameworksInUse {

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Override
    public Optional<Framework> find(String id) {
        return Optional.ofNullable(entities.find(Framework.class, id));
    }

    @Override
    public void use(Framework framework, List<Competency> competencies) {
        if (!entities.contains(framework)) {
            entities.persist(framework);
            entities.flush();
        }
        Map<CompetencyId, Competency> before = of(framework);
        for (Competency competency : competencies) {
            Competency known = before.remove(competency.id());
            if (known == null) {
                entities.persist(competency);
            } else {
                known.reword(competency);
            }
        }
        before.values().forEach(Competency::outdate);
    }

    private Map<CompetencyId, Competency> of(Framework framework) {
        return entities
                .createQuery(
                        "select distinct c from Competency c left join fetch c.anchors where c.framework = :framework",
                        Competency.class)
                .setParameter("framework", framework.id())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Competency::id, Function.identity()));
    }
}
