// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.path;

import de.digifit.lms.enrolment.Award;
import de.digifit.lms.enrolment.application.PathOverview;
import de.digifit.lms.exchange.ExportedList;
import de.digifit.lms.path.Path;
import de.digifit.lms.path.PathId;
import de.digifit.lms.web.exchange.ListSource;
import de.digifit.lms.web.exchange.ReaderWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Who is on a path as a file: names, units and parts done, no levels. */
@ApplicationScoped
public class PathPeopleList implements ListSource {

    @Inject
    private PathOverview overview;

    @Override
    public String name() {
        return "path-people";
    }

    @Override
    public ExportedList list(String id, ReaderWords words) {
        PathId of = PathId.of(id);
        Path path = overview.path(of);
        return new ExportedList(
                words.words(path.title()),
                words.heads(
                        "team.gaps.person",
                        "path.unit",
                        "path.list.since",
                        "path.list.done",
                        "path.list.total",
                        "path.award"),
                overview.people(of).stream()
                        .map(row -> List.<Object>of(
                                row.name(),
                                row.unit(),
                                row.enrolment().enrolledOn(),
                                row.progress().done(),
                                row.progress().total(),
                                row.award().map(Award::number).orElse(""))));
    }
}
