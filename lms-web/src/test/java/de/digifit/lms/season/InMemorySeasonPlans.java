// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.season;

import de.digifit.core.organisation.TownId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Plans for tests. */
public final class InMemorySeasonPlans implements SeasonPlans {

    private final List<SeasonPlan> plans = new ArrayList<>();
    private final List<SeasonDate> dates = new ArrayList<>();
    private final List<SeasonRun> runs = new ArrayList<>();

    @Override
    public void add(SeasonPlan plan) {
        plans.add(plan);
    }

    @Override
    public List<SeasonPlan> of(TownId town) {
        return plans.stream().filter(plan -> plan.town().equals(town)).toList();
    }

    @Override
    public SeasonPlan get(TownId town, SeasonPlanId id) {
        return of(town).stream()
                .filter(plan -> plan.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchSeason(id));
    }

    @Override
    public SeasonPlan hold(TownId town, SeasonPlanId id) {
        return get(town, id);
    }

    @Override
    public List<SeasonDate> dates(SeasonPlanId plan) {
        return dates.stream()
                .filter(date -> date.plan().equals(plan))
                .sorted(Comparator.comparing(SeasonDate::start))
                .toList();
    }

    @Override
    public SeasonDate date(TownId town, SeasonDateId id) {
        return dates.stream().filter(date -> date.id().equals(id)).findFirst().orElseThrow(() -> new NoSuchSeason(id));
    }

    @Override
    public void add(SeasonDate date) {
        dates.add(date);
    }

    @Override
    public void remove(SeasonDate date) {
        dates.remove(date);
    }

    @Override
    public void add(SeasonRun run) {
        runs.add(run);
    }

    @Override
    public Optional<SeasonRun> lastRun(SeasonPlanId plan) {
        return runs.stream().filter(run -> run.plan().equals(plan)).reduce((first, second) -> second);
    }

    @Override
    public Optional<SeasonRun> holdLastRun(SeasonPlanId plan) {
        return lastRun(plan);
    }

    @Override
    public Optional<SeasonRun> holdRun(UUID run) {
        return runs.stream().filter(one -> one.id().equals(run)).findFirst();
    }

    @Override
    public SeasonPlan planOf(SeasonRun run) {
        return plans.stream()
                .filter(plan -> plan.id().equals(run.plan()))
                .findFirst()
                .orElseThrow();
    }
}
