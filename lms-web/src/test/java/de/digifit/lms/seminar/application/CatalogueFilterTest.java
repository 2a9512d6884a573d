// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seminar.application;

import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.anEvent;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.gap.Proposal;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueFilterTest {

    private final Seminar seminar = aSeminar(aTown());
    private final Event event = anEvent(seminar, 10);
    private final Proposal.Reason reason =
            new Proposal.Reason(CompetencyId.of("KDW", "D2"), Level.STARTING, Level.APPLYING, true);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'',                        true",
                "'   ',                     true",
                "df-07,                     true",
                "SICHERHEIT,                true",
                "security,                  true",
                "phishing,                  true",
                "beschäftigten,             true",
                "'  phishing  sicherheit ', true",
                "'phishing excel',          false",
                "words,                     false",
                "'en=',                     false",
                "DF-08,                     false"
            })
    void each_word_must_be_in_code_title_audience_or_goals(String text, boolean found) {
        CatalogueFilter filter = new CatalogueFilter(text, false, false);

        assertThat(filter.accepts(new CatalogueEntry(seminar, List.of(), List.of())))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, true, true, true, true",
        "true, false, false, false, true, true",
        "false, true, false, true, false, true",
        "true, true, false, false, false, true"
    })
    void only_what_closes_a_gap_or_has_a_date_is_shown_when_that_is_wanted(
            boolean closesGap, boolean open, boolean neither, boolean dateOnly, boolean gapOnly, boolean both) {
        CatalogueFilter filter = new CatalogueFilter("", closesGap, open);

        assertThat(filter.accepts(new CatalogueEntry(seminar, List.of(), List.of())))
                .isEqualTo(neither);
        assertThat(filter.accepts(new CatalogueEntry(seminar, List.of(event), List.of())))
                .isEqualTo(dateOnly);
        assertThat(filter.accepts(new CatalogueEntry(seminar, List.of(), List.of(reason))))
                .isEqualTo(gapOnly);
        assertThat(filter.accepts(new CatalogueEntry(seminar, List.of(event), List.of(reason))))
                .isEqualTo(both);
    }

    @Test
    void the_filter_for_anything_accepts_everything() {
        assertThat(CatalogueFilter.ANY.accepts(new CatalogueEntry(seminar, List.of(), List.of())))
                .isTrue();
    }

    @Test
    void what_closes_most_and_can_be_booked_comes_first() {
        CatalogueEntry closing = new CatalogueEntry(seminar, List.of(event), List.of(reason));
        CatalogueEntry withDate = new CatalogueEntry(seminar, List.of(event), List.of());
        CatalogueEntry withoutDate = new CatalogueEntry(seminar, List.of(), List.of(reason));

        assertThat(List.of(withoutDate, withDate, closing).stream().sorted(CatalogueEntry.CLOSING_MOST_FIRST))
                .containsExactly(closing, withDate, withoutDate);
    }
}
