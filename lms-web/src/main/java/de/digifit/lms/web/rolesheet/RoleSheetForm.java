// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.rolesheet;

import de.digifit.core.changeagent.MemberRole;
import de.digifit.core.changeagent.Membership.Seat;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.rolesheet.application.RoleWriting.Draft;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands in the form of a role agreement until it is sent. */
public class RoleSheetForm implements Serializable {

    private @Nullable MemberRole role = MemberRole.MEMBER;
    private @Nullable Integer share;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable String deputy;
    private @Nullable String tasks;
    private @Nullable String limits;

    void fill(Draft draft, String usualTasks, String usualLimits) {
        share = draft.share();
        from = draft.from();
        until = draft.until();
        tasks = usualTasks;
        limits = usualLimits;
    }

    Seat seat(PersonId person) {
        return new Seat(
                person,
                Objects.requireNonNull(role),
                share == null ? 0 : share,
                Objects.requireNonNull(from),
                Objects.requireNonNull(until),
                Optional.ofNullable(deputy).map(PersonId::of));
    }

    public @Nullable MemberRole getRole() {
        return role;
    }

    public void setRole(@Nullable MemberRole role) {
        this.role = role;
    }

    public @Nullable Integer getShare() {
        return share;
    }

    public void setShare(@Nullable Integer share) {
        this.share = share;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable String getDeputy() {
        return deputy;
    }

    public void setDeputy(@Nullable String deputy) {
        this.deputy = deputy;
    }

    public @Nullable String getTasks() {
        return tasks;
    }

    public void setTasks(@Nullable String tasks) {
        this.tasks = tasks;
    }

    public @Nullable String getLimits() {
        return limits;
    }

    public void setLimits(@Nullable String limits) {
        this.limits = limits;
    }
}
