// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.path;

import de.digifit.core.organisation.PersonId;
import de.digifit.lms.enrolment.application.TeamPaths;
import de.digifit.lms.enrolment.application.TeamPaths.TeamPath;
import de.digifit.lms.path.PathId;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The paths of a team, and enrolling a member after an agreement. */
@Named
@RequestScoped
public class TeamPathsPage {

    @Inject
    private TeamPaths paths;

    @Inject
    private Say say;

    private @Nullable List<TeamPath> rows;
    private @Nullable String person;
    private @Nullable String path;
    private @Nullable String agreed;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getRows();
    }

    public List<TeamPath> getRows() {
        if (rows == null) {
            rows = paths.onPaths();
        }
        return rows;
    }

    public List<Option> getTeam() {
        return paths.team().stream()
                .map(member -> new Option(member.id().toString(), member.name()))
                .toList();
    }

    public List<Option> getPaths() {
        return paths.paths().stream()
                .map(entry -> new Option(entry.id().toString(), say.words(entry.title())))
                .toList();
    }

    public String enrol() {
        paths.enrol(PathId.of(String.valueOf(path)), PersonId.of(String.valueOf(person)), agreed == null ? "" : agreed);
        say.done("path.team.done");
        return "/path/team.xhtml?faces-redirect=true";
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable String getPath() {
        return path;
    }

    public void setPath(@Nullable String path) {
        this.path = path;
    }

    public @Nullable String getAgreed() {
        return agreed;
    }

    public void setAgreed(@Nullable String agreed) {
        this.agreed = agreed;
    }
}
