// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.season;

import de.digifit.core.organisation.TownId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The plans of each town with their dates and runs, kept. */
public interface SeasonPlans {

    void add(SeasonPlan plan);

    /** Latest first. */
    List<SeasonPlan> of(TownId town);

    /** @throws NoSuchSeason when the town has none with this id */
    SeasonPlan get(TownId town, SeasonPlanId id);

    /**
     * To change it: holds back others who want to change it until the transaction ends.
     *
     * @throws NoSuchSeason when the town has none with this id
     */
    SeasonPlan hold(TownId town, SeasonPlanId id);

    /** In the order of time. */
    List<SeasonDate> dates(SeasonPlanId plan);

    /** @throws NoSuchSeason when the town has none with this id */
    SeasonDate date(TownId town, SeasonDateId id);

    void add(SeasonDate date);

    void remove(SeasonDate date);

    void add(SeasonRun run);

    /** The latest run of a plan. */
    Optional<SeasonRun> lastRun(SeasonPlanId plan);

    /** The same, held until the transaction ends. */
    Optional<SeasonRun> holdLastRun(SeasonPlanId plan);

    /** A run, held until the transaction ends; nothing when there is none. */
    Optional<SeasonRun> holdRun(UUID run);

    /** The plan of a run, of whichever town. */
    SeasonPlan planOf(SeasonRun run);
}
