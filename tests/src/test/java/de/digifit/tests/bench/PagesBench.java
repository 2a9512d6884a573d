// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.bench;

import de.digifit.tests.bench.Crowd.Ratio;
import de.digifit.tests.bench.Crowd.Step;
import de.digifit.tests.figure.Figure;
import de.digifit.tests.town.RunningTown;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the pages that everybody sees cost, against the frame alone, with eight people at once. */
class PagesBench {

    @Test
    @Tag("pages")
    void pages_against_the_empty_page() throws Exception {
        try (RunningTown town = RunningTown.asDelivered(ServerHome.withEmptyPage());
                Crowd alex = Crowd.of("alex", town);
                Crowd robin = Crowd.of("robin", town)) {
            keep("dashboard", alex, "/today.xhtml", "<= 4");
            keep("catalogue", alex, "/seminar/catalogue.xhtml", "<= 4");
            keep("team", robin, "/team/gaps.xhtml", "<= 6");
        }
    }

    @Test
    @Tag("team30")
    void a_large_team_with_many_competencies_against_the_empty_page() throws Exception {
        try (RunningTown town = RunningTown.asDelivered(ServerHome.withEmptyPage())) {
            LargeTeam.of("robin", town.records(), 30, 20);
            try (Crowd robin = Crowd.of("robin", town)) {
                keep("team30", robin, "/team/gaps.xhtml", "<= 4");
            }
        }
    }

    private static void keep(String name, Crowd crowd, String page, String target) throws Exception {
        Ratio ratio = crowd.ratio(Step.page(page), Step.page(ServerHome.EMPTY_PAGE));
        new Figure(name + "-over-empty-page", ratio.value(), "ratio", target, ratio.notes()).keep();
    }
}
