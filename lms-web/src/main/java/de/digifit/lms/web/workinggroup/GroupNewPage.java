// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.workinggroup;

import de.digifit.core.changeagent.TeamId;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.workinggroup.application.GroupWork;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A working group begins. */
@Named
@ViewScoped
public class GroupNewPage implements Serializable {

    @Inject
    private GroupWork work;

    @Inject
    private WorkBook book;

    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String goal;
    private @Nullable String rhythm;
    private @Nullable String speaker;

    /** Asks before anything is drawn: only who works in the team founds a group. */
    public void open() {
        book.members(String.valueOf(id));
    }

    public String found() {
        work.found(
                team(),
                Objects.requireNonNull(name),
                Objects.requireNonNull(goal),
                Objects.requireNonNull(rhythm),
                PersonId.of(String.valueOf(speaker)));
        return book.done("work.group.founded", team());
    }

    private TeamId team() {
        return TeamId.of(String.valueOf(id));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getGoal() {
        return goal;
    }

    public void setGoal(@Nullable String goal) {
        this.goal = goal;
    }

    public @Nullable String getRhythm() {
        return rhythm;
    }

    public void setRhythm(@Nullable String rhythm) {
        this.rhythm = rhythm;
    }

    public @Nullable String getSpeaker() {
        return speaker;
    }

    public void setSpeaker(@Nullable String speaker) {
        this.speaker = speaker;
    }
}
