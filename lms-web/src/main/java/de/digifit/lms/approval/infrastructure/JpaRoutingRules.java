// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.approval.infrastructure;

import de.digifit.core.organisation.TownId;
import de.digifit.lms.approval.RoutingRule;
import de.digifit.lms.approval.RoutingRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaRoutingRules implements RoutingRules {

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public void add(RoutingRule rule) {
        entities.persist(rule);
    }

    @Override
    public List<RoutingRule> of(TownId town) {
        return entities.createQuery(
                        "select r from RoutingRule r where r.town = :town order by r.changedAt, r.id",
                        RoutingRule.class)
                .setParameter("town", town.value())
                .getResultList();
    }
}
