// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.bench;

import de.digifit.tests.bench.Crowd.Ratio;
import de.digifit.tests.bench.Crowd.Step;
import de.digifit.tests.figure.Figure;
import de.digifit.tests.town.RunningTown;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The catalogue and an application in a large town: 2,000 events, 25,000 people. */
class CatalogueBench {

    private static final String SEARCH = "/seminar/catalogue.xhtml?text=datenschutz&when=WITH_DATE";
    private static final String CATALOGUE = "/seminar/catalogue.xhtml";

    @Test
    @Tag("catalogue-2000")
    void the_catalogue_of_a_large_town() throws Exception {
        try (RunningTown town = RunningTown.asDelivered(ServerHome.withEmptyPage());
                Crowd crowd = Crowd.of("alex", town)) {
            LargeTown large = new LargeTown(town.records());
            large.growToPeople(25_000);
            Step empty = Step.page(ServerHome.EMPTY_PAGE);
            Step both = session -> (session.millis(CATALOGUE) + session.millis(SEARCH)) / 2;

            large.growToEvents(200);
            Ratio small = crowd.ratio(both, empty);
            large.growToEvents(2_000);
            Ratio full = crowd.ratio(both, empty);
            Ratio application = applying(large, town, empty);

            new Figure("catalogue-2000-over-empty-page", full.value(), "ratio", "<= 3", full.notes()).keep();
            new Figure("catalogue-growth", full.value() / small.value(), "ratio", "<= 1.3", growth(small, full)).keep();
            new Figure("application-over-empty-page", application.value(), "ratio", "<= 6", application.notes()).keep();
        }
    }

    /** Eight people, so that none waits for the lock of another's. */
    private static Ratio applying(LargeTown large, RunningTown town, Step empty) throws Exception {
        try (Crowd crowd = Crowd.of(large.accounts(Crowd.SESSIONS), town)) {
            return crowd.ratio(Application.of(large, "DF-12"), empty);
        }
    }

    private static String growth(Ratio small, Ratio full) {
        return String.format(
                Locale.ROOT,
                "catalogue and search over the empty page: %.2f with 200 events, %.2f with 2,000",
                small.value(),
                full.value());
    }
}
