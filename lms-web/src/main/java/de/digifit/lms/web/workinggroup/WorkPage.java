// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.workinggroup;

import de.digifit.core.changeagent.TeamId;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.workinggroup.GroupId;
import de.digifit.core.workinggroup.TaskId;
import de.digifit.core.workinggroup.application.GroupWork;
import de.digifit.core.workinggroup.application.WorkBoard.Board;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The work of a team: what it has done, what it has to do, and who takes something over. */
@Named
@ViewScoped
public class WorkPage implements Serializable {

    @Inject
    private GroupWork work;

    @Inject
    private WorkBook book;

    private @Nullable String id;
    private @Nullable String task;
    private @Nullable String person;
    private @Nullable String group;
    private @Nullable LocalDate due;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getBoard();
    }

    public Board getBoard() {
        return book.board(team());
    }

    public String give() {
        work.give(
                team(),
                Optional.ofNullable(group).map(GroupId::of),
                Objects.requireNonNull(task),
                PersonId.of(String.valueOf(person)),
                Objects.requireNonNull(due));
        return book.done("work.task.given", team());
    }

    public String done(String which) {
        work.done(TaskId.of(which));
        return book.done("work.task.done", team());
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

    public @Nullable String getTask() {
        return task;
    }

    public void setTask(@Nullable String task) {
        this.task = task;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable String getGroup() {
        return group;
    }

    public void setGroup(@Nullable String group) {
        this.group = group;
    }

    public @Nullable LocalDate getDue() {
        return due;
    }

    public void setDue(@Nullable LocalDate due) {
        this.due = due;
    }
}
