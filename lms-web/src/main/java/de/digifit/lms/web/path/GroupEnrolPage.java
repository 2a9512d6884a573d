// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.path;

import de.digifit.lms.enrolment.Group;
import de.digifit.lms.enrolment.GroupResult;
import de.digifit.lms.enrolment.application.GroupEnrolment;
import de.digifit.lms.path.Path;
import de.digifit.lms.path.PathId;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Enrolling a whole group in a path, with what came of it. */
@Named
@ViewScoped
public class GroupEnrolPage implements Serializable {

    @Inject
    private GroupEnrolment enrolment;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable String group;
    private @Nullable String lines;
    private @Nullable String why;
    private boolean onlyRole = true;
    private @Nullable GroupResult result;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getPath();
    }

    public Path getPath() {
        return enrolment.path(PathId.of(String.valueOf(id)));
    }

    public List<Option> getGroups() {
        List<Option> options = new ArrayList<>();
        options.add(new Option("ROLE:", say.text("path.group.ROLE")));
        options.add(new Option("LIST:", say.text("path.group.LIST")));
        enrolment
                .groups()
                .forEach(choice -> options.add(new Option(
                        choice.group().kind() + ":" + choice.group().what(),
                        say.text("path.group." + choice.group().kind(), choice.name()))));
        return options;
    }

    /** Says what came of it on the same page; sending it again changes nothing. */
    public void enrol() {
        String[] parts = String.valueOf(group).split(":", 2);
        Group.Kind kind = Group.Kind.valueOf(parts[0]);
        String what = kind == Group.Kind.LIST ? String.valueOf(lines) : parts[1];
        result =
                enrolment.enrol(PathId.of(String.valueOf(id)), new Group(kind, what), onlyRole, why == null ? "" : why);
        say.done("path.group.done", result.enrolled().size());
    }

    public @Nullable GroupResult getResult() {
        return result;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getGroup() {
        return group;
    }

    public void setGroup(@Nullable String group) {
        this.group = group;
    }

    public @Nullable String getLines() {
        return lines;
    }

    public void setLines(@Nullable String lines) {
        this.lines = lines;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }

    public boolean isOnlyRole() {
        return onlyRole;
    }

    public void setOnlyRole(boolean onlyRole) {
        this.onlyRole = onlyRole;
    }
}
