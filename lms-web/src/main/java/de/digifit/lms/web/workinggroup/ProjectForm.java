// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.workinggroup;

import de.digifit.core.firstproject.ProjectPlan;
import de.digifit.core.organisation.UnitId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in the form of a project until it is sent. */
public class ProjectForm implements Serializable {

    private @Nullable String name;
    private @Nullable String unit;
    private @Nullable String situation;
    private @Nullable String goal;
    private @Nullable String benefit;
    private @Nullable String involved;
    private @Nullable String milestones;
    private @Nullable LocalDate until;

    ProjectPlan plan() {
        return new ProjectPlan(
                text(name),
                new UnitId(UUID.fromString(text(unit))),
                text(situation),
                text(goal),
                text(benefit),
                text(involved),
                text(milestones),
                Objects.requireNonNull(until));
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }

    public @Nullable String getSituation() {
        return situation;
    }

    public void setSituation(@Nullable String situation) {
        this.situation = situation;
    }

    public @Nullable String getGoal() {
        return goal;
    }

    public void setGoal(@Nullable String goal) {
        this.goal = goal;
    }

    public @Nullable String getBenefit() {
        return benefit;
    }

    public void setBenefit(@Nullable String benefit) {
        this.benefit = benefit;
    }

    public @Nullable String getInvolved() {
        return involved;
    }

    public void setInvolved(@Nullable String involved) {
        this.involved = involved;
    }

    public @Nullable String getMilestones() {
        return milestones;
    }

    public void setMilestones(@Nullable String milestones) {
        this.milestones = milestones;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
