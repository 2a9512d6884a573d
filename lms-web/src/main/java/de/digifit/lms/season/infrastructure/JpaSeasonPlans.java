// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.season.infrastructure;

import de.digifit.core.organisation.TownId;
import de.digifit.lms.season.NoSuchSeason;
import de.digifit.lms.season.SeasonDate;
import de.digifit.lms.season.SeasonDateId;
import de.digifit.lms.season.SeasonPlan;
import de.digifit.lms.season.SeasonPlanId;
import de.digifit.lms.season.SeasonPlans;
import de.digifit.lms.season.SeasonRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaSeasonPlans implements SeasonPlans {

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public void add(SeasonPlan plan) {
        entities.persist(plan);
    }

    @Override
    public List<SeasonPlan> of(TownId town) {
        return entities.createQuery(
                        "select p from SeasonPlan p where p.town = :town order by p.createdAt desc, p.id",
                        SeasonPlan.class)
                .setParameter("town", town.value())
                .getResultList();
    }

    @Override
    public SeasonPlan get(TownId town, SeasonPlanId id) {
        return Optional.ofNullable(entities.find(SeasonPlan.class, id.value()))
                .filter(plan -> plan.town().equals(town))
                .orElseThrow(() -> new NoSuchSeason(id));
    }

    @Override
    public SeasonPlan hold(TownId town, SeasonPlanId id) {
        SeasonPlan plan = get(town, id);
        // What was read before the lock may be old.
        entities.refresh(plan, LockModeType.PESSIMISTIC_WRITE);
        return plan;
    }

    @Override
    public List<SeasonDate> dates(SeasonPlanId plan) {
        return entities.createQuery(
                        "select d from SeasonDate d where d.plan = :plan order by d.day, d.half desc, d.id",
                        SeasonDate.class)
                .setParameter("plan", plan.value())
                .getResultList();
    }

    @Override
    public SeasonDate date(TownId town, SeasonDateId id) {
        SeasonDate date = Optional.ofNullable(entities.find(SeasonDate.class, id.value()))
                .orElseThrow(() -> new NoSuchSeason(id));
        get(town, date.plan());
        return date;
    }

    @Override
    public void add(SeasonDate date) {
        entities.persist(date);
    }

    @Override
    public void remove(SeasonDate date) {
        entities.remove(date);
    }

    @Override
    public void add(SeasonRun run) {
        // At once, so that the database refuses a second one while it can still be told kindly.
        entities.persist(run);
        entities.flush();
    }

    @Override
    public Optional<SeasonRun> lastRun(SeasonPlanId plan) {
        return entities.createQuery(
                        "select r from SeasonRun r where r.plan = :plan order by r.startedAt desc, r.id desc",
                        SeasonRun.class)
                .setParameter("plan", plan.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<SeasonRun> holdLastRun(SeasonPlanId plan) {
        return entities.createQuery(
                        "select r.id from SeasonRun r where r.plan = :plan order by r.startedAt desc, r.id desc",
                        UUID.class)
                .setParameter("plan", plan.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .flatMap(this::holdRun);
    }

    @Override
    public Optional<SeasonRun> holdRun(UUID run) {
        return Optional.ofNullable(entities.find(SeasonRun.class, run, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public SeasonPlan planOf(SeasonRun run) {
        return entities.find(SeasonPlan.class, run.plan().value(), LockModeType.PESSIMISTIC_WRITE);
    }
}
