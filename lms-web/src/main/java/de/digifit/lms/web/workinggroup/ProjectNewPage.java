// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.workinggroup;

import de.digifit.core.firstproject.ProjectId;
import de.digifit.core.firstproject.application.ProjectWork;
import de.digifit.core.workinggroup.GroupId;
import de.digifit.core.workinggroup.WorkingGroup;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The profile of a first project is written. */
@Named
@ViewScoped
public class ProjectNewPage implements Serializable {

    @Inject
    private ProjectWork projects;

    @Inject
    private Say say;

    private @Nullable String id;
    private final ProjectForm form = new ProjectForm();
    private transient @Nullable WorkingGroup group;

    public void open() {
        getGroup();
        form.setInvolved(say.text("project.involved.usual"));
    }

    public WorkingGroup getGroup() {
        if (group == null) {
            group = projects.group(group());
        }
        return group;
    }

    public List<Option> getUnits() {
        return projects.units().stream()
                .map(unit -> new Option(unit.id().value().toString(), unit.name()))
                .toList();
    }

    public String propose() {
        ProjectId project = projects.propose(group(), form.plan());
        say.done("project.proposed");
        return "/multiplier/project.xhtml?faces-redirect=true&id=" + project;
    }

    private GroupId group() {
        return GroupId.of(String.valueOf(id));
    }

    public ProjectForm getForm() {
        return form;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
