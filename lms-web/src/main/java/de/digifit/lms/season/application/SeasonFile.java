// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.season.application;

import de.digifit.core.season.Unplannable;
import de.digifit.lms.council.CouncilState;
import de.digifit.lms.season.SeasonDate;
import de.digifit.lms.season.SeasonPlan;
import de.digifit.lms.season.SeasonRun;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A plan with all that its pages show. Nothing in it is about anybody but those who teach.
 *
 * @param leftOut seminars without a date, and why
 * @param cleared whether its dates may become drafts today
 */
public record SeasonFile(
        SeasonPlan plan,
        List<DateRow> rows,
        Optional<RunFile> run,
        Map<Seminar, String> leftOut,
        Optional<CouncilState> council,
        boolean cleared) {

    /** Whether the planner is at work on it. */
    public boolean planning() {
        return run.filter(one -> one.state() == SeasonRun.State.RUNNING).isPresent();
    }

    /** Whether people can change it now. */
    public boolean changeable() {
        return plan.open() && !planning();
    }

    /** What all dates cost together, in euros. */
    public int cost() {
        return rows.stream()
                .mapToInt(row -> row.date().halfDays() * plan.sheet().halfDayCost())
                .sum();
    }

    /** Places of all dates together. */
    public int places() {
        return rows.stream().mapToInt(row -> row.date().places()).sum();
    }

    /**
     * A date with names for what it needs.
     *
     * @param room empty when it is held online
     * @param beside empty when nobody stands beside
     * @param event what became of it
     */
    public record DateRow(
            SeasonDate date, Seminar seminar, String room, String lecturer, String beside, Optional<Event> event) {}

    /**
     * The latest run.
     *
     * @param fault what makes it impossible to plan, with names
     */
    public record RunFile(SeasonRun.State state, int spent, int dates, boolean stopping, Optional<Unplannable> fault) {}
}
