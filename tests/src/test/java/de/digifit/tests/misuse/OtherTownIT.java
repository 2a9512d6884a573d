// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.misuse;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.tests.town.Persona;
import de.digifit.tests.town.RunningTown;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.town.WithTown;
import de.digifit.tests.view.CatalogueView;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@WithTown
class OtherTownIT {

    private static final String OPEN_SEMINARS = """
            select count(distinct e.seminar) from lms.event e join core.account a on a.town = e.town
            where a.login = ? and e.state = 'PUBLISHED' and e.closes_on >= (now() + coalesce(
                (select ahead_seconds from lms.demo_clock), 0) * interval '1 second')::date
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/today.xhtml",
                "/competency/mine.xhtml",
                "/seminar/catalogue.xhtml",
                "/booking/mine.xhtml",
                "/attendance/certificates.xhtml",
                "/agreement/visibility.xhtml"
            })
    void nobody_sees_anything_of_another_town(String view, Visitors visitors) {
        try (Visit nele = visitors.of(Persona.NELE)) {
            nele.open(view);

            assertThat(nele.page().locator("header").innerText()).contains("Gemeinde Kleinfelde");
            assertThat(nele.page().locator("main .content").innerText())
                    .doesNotContain("Musterau", "Rathaus, Sitzungssaal");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nele", "alex"})
    void each_sees_the_open_dates_of_the_own_town(String login, Visitors visitors, RunningTown town) {
        int own = town.records().number(OPEN_SEMINARS, login);
        try (Visit visit = visitors.of(Persona.valueOf(login.toUpperCase(Locale.ROOT)))) {
            String found = CatalogueView.open(visit).onlyWithDates().found();

            assertThat(found).contains(inWords(own));
        }
    }

    private static String inWords(int seminars) {
        return switch (seminars) {
            case 0 -> "Kein Seminar";
            case 1 -> "Ein Seminar";
            default -> seminars + " Seminare";
        };
    }
}
