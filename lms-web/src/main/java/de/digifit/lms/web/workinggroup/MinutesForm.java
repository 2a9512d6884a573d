// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.workinggroup;

import de.digifit.core.workinggroup.GroupId;
import de.digifit.core.workinggroup.Meeting.Minutes;
import de.digifit.core.workinggroup.MeetingKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands in the form of minutes until it is sent. */
public class MinutesForm implements Serializable {

    private @Nullable MeetingKind kind = MeetingKind.ROUND;
    private @Nullable String group;
    private @Nullable LocalDate heldOn;
    private @Nullable Integer present;
    private @Nullable String results;
    private @Nullable String decisions;

    Minutes minutes() {
        return new Minutes(
                group == null ? Objects.requireNonNull(kind) : MeetingKind.GROUP,
                Objects.requireNonNull(heldOn),
                present == null ? 0 : present,
                Objects.requireNonNullElse(results, ""),
                Objects.requireNonNullElse(decisions, ""));
    }

    Optional<GroupId> met() {
        return Optional.ofNullable(group).map(GroupId::of);
    }

    public @Nullable MeetingKind getKind() {
        return kind;
    }

    public void setKind(@Nullable MeetingKind kind) {
        this.kind = kind;
    }

    public @Nullable String getGroup() {
        return group;
    }

    public void setGroup(@Nullable String group) {
        this.group = group;
    }

    public @Nullable LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(@Nullable LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public @Nullable Integer getPresent() {
        return present;
    }

    public void setPresent(@Nullable Integer present) {
        this.present = present;
    }

    public @Nullable String getResults() {
        return results;
    }

    public void setResults(@Nullable String results) {
        this.results = results;
    }

    public @Nullable String getDecisions() {
        return decisions;
    }

    public void setDecisions(@Nullable String decisions) {
        this.decisions = decisions;
    }
}
