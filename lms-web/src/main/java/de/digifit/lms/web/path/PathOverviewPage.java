// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.path;

import de.digifit.core.headcount.Count;
import de.digifit.lms.enrolment.application.PathOverview;
import de.digifit.lms.enrolment.application.PathOverview.PathCount;
import de.digifit.lms.path.application.RefresherCounts;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.web.need.CountWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All paths of the town, and what should be refreshed. */
@Named
@RequestScoped
public class PathOverviewPage {

    @Inject
    private PathOverview overview;

    @Inject
    private RefresherCounts refreshers;

    @Inject
    private Say say;

    private List<PathCount> paths = List.of();
    private List<RefresherCounts.Row> due = List.of();

    public void open() {
        paths = overview.paths();
        due = refreshers.bySeminar();
    }

    public List<PathCount> getPaths() {
        return paths;
    }

    public List<RefresherCounts.Row> getDue() {
        return due;
    }

    /** A count as far as the group is large enough. */
    public String count(Count count) {
        return CountWords.of(count, say);
    }
}
