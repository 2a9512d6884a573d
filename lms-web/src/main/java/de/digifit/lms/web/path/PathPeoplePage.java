// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.path;

import de.digifit.lms.enrolment.EnrolmentId;
import de.digifit.lms.enrolment.application.PathOverview;
import de.digifit.lms.enrolment.application.PathPerson;
import de.digifit.lms.enrolment.application.Urkunden;
import de.digifit.lms.path.Path;
import de.digifit.lms.path.PathId;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is on a path, which parts are done, and giving the Urkunde. */
@Named
@ViewScoped
public class PathPeoplePage implements Serializable {

    @Inject
    private PathOverview overview;

    @Inject
    private Urkunden urkunden;

    @Inject
    private Say say;

    private @Nullable String id;
    private transient @Nullable List<PathPerson> people;
    private transient @Nullable Path path;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getPeople();
    }

    public Path getPath() {
        if (path == null) {
            path = overview.path(PathId.of(String.valueOf(id)));
        }
        return path;
    }

    public List<PathPerson> getPeople() {
        if (people == null) {
            people = overview.people(PathId.of(String.valueOf(id)));
        }
        return people;
    }

    public String issue(EnrolmentId enrolment) {
        say.done("path.issue.done", urkunden.issue(enrolment).number());
        return "/path/people.xhtml?faces-redirect=true&id=" + id;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
