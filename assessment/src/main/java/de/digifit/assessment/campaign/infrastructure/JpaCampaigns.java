// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.campaign.infrastructure;

import de.digifit.assessment.campaign.Campaign;
import de.digifit.assessment.campaign.Campaigns;
import de.digifit.core.organisation.TownId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaCampaigns implements Campaigns {

    private static final String OF_TOWN = "select c from Campaign c where c.town = :town";

    @PersistenceContext(unitName = "assessment")
    EntityManager entities;

    @Override
    public void add(Campaign campaign) {
        entities.persist(campaign);
    }

    @Override
    public Optional<Campaign> of(TownId town, int year) {
        return entities.createQuery(OF_TOWN + " and c.year = :year", Campaign.class)
                .setParameter("town", town.value())
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Campaign> current(TownId town, LocalDate day) {
        return entities.createQuery(OF_TOWN + " and c.opensOn <= :day order by c.opensOn desc", Campaign.class)
                .setParameter("town", town.value())
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Campaign> all(TownId town) {
        return entities.createQuery(OF_TOWN + " order by c.opensOn desc", Campaign.class)
                .setParameter("town", town.value())
                .getResultList();
    }

    @Override
    public void serialise(TownId town) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", "campaign " + town.value())
                .getResultList();
    }
}
