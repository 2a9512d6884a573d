// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.path;

import de.digifit.lms.enrolment.application.TeamPaths;
import de.digifit.lms.exchange.ExportedList;
import de.digifit.lms.web.exchange.ListSource;
import de.digifit.lms.web.exchange.ReaderWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The paths of a team as a file: names, what was agreed, and its state. Leaders get no levels of several people. */
@ApplicationScoped
public class TeamPathsList implements ListSource {

    @Inject
    private TeamPaths paths;

    @Override
    public String name() {
        return "team-paths";
    }

    @Override
    public ExportedList list(String id, ReaderWords words) {
        return new ExportedList(
                words.text("path.team.title"),
                words.heads("team.gaps.person", "path.path", "path.team.agreed", "path.state"),
                paths.onPaths().stream()
                        .map(row -> List.<Object>of(
                                row.name(),
                                words.words(row.path().title()),
                                row.enrolment().why(),
                                words.text(
                                        "path.count",
                                        row.progress().done(),
                                        row.progress().total()))));
    }
}
