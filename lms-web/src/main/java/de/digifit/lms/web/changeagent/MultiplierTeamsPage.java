// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.changeagent;

import de.digifit.core.changeagent.application.TeamFiles;
import de.digifit.core.changeagent.application.TeamFiles.File;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The multiplier teams of the town that somebody belongs to or looks after. */
@Named
@RequestScoped
public class MultiplierTeamsPage {

    @Inject
    private TeamFiles files;

    private List<File> teams = List.of();
    private boolean keeping;

    public void open() {
        teams = files.all();
        keeping = files.keeping();
    }

    /** Whether a new team can begin here. */
    public boolean isKeeping() {
        return keeping;
    }

    public List<File> getTeams() {
        return teams;
    }
}
