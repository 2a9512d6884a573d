// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.workinggroup;

import de.digifit.core.firstproject.ProjectId;
import de.digifit.core.firstproject.ProjectState;
import de.digifit.core.firstproject.application.ProjectWork;
import de.digifit.core.firstproject.application.ProjectWork.View;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One first project: its profile, how far it is, and the next step. */
@Named
@ViewScoped
public class ProjectPage implements Serializable {

    @Inject
    private ProjectWork projects;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable String word;
    private transient @Nullable View view;

    public void open() {
        getView();
    }

    public View getView() {
        if (view == null) {
            view = projects.view(project());
        }
        return view;
    }

    public String go(ProjectState state) {
        projects.go(project(), state, Objects.requireNonNullElse(word, ""));
        say.done("project.gone", say.text("project.state." + state));
        return "/multiplier/project.xhtml?faces-redirect=true&id=" + id;
    }

    private ProjectId project() {
        return ProjectId.of(String.valueOf(id));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getWord() {
        return word;
    }

    public void setWord(@Nullable String word) {
        this.word = word;
    }
}
