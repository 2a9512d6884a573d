// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.gap.LearningOffer;
import de.digifit.core.gap.Proposal;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.Words;
import de.digifit.lms.catalogue.CatalogueFilter.Topic;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.SeminarId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueFilterTest {

    private static final CompetencyId D2 = CompetencyId.of("KDW", "D2");
    private static final NextDate DATE =
            new NextDate(new EventId(Ids.next()), LocalDateTime.of(2026, 7, 7, 9, 0), "Saal 1", 3, 0, 10);
    private static final Proposal.Reason CLOSES = new Proposal.Reason(D2, Level.STARTING, Level.APPLYING, true);

    /** DF-07 leads to level 2 in D2, online on half a day. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'',  -, -,        true",
                "all, -, -,        true",
                "D,   -, -,        true",
                "A,   -, -,        false",
                "gap, -, -,        true",
                "'',  2, -,        true",
                "'',  1, -,        false",
                "'',  -, HALF_DAY, true",
                "'',  -, ONLINE,   true",
                "'',  -, ON_SITE,  false",
                "D,   2, HALF_DAY, true",
                "D,   3, HALF_DAY, false",
                "Z,   -, -,        false"
            })
    void each_part_of_the_filter_must_be_met(String topic, Integer level, Form form, boolean accepted) {
        CatalogueFilter filter = new CatalogueFilter(
                "",
                new Topic(topic),
                Optional.ofNullable(level).map(Level::of),
                Optional.ofNullable(form),
                When.ANY,
                false);

        assertThat(filter.accepts(entry(Optional.of(DATE), List.of(CLOSES)))).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"ANY, false, true", "ANY, true, false", "WITH_DATE, false, false", "FOUR_WEEKS, false, false"})
    void who_wants_a_date_or_a_place_sees_nothing_without_a_date(When when, boolean free, boolean accepted) {
        CatalogueFilter filter = new CatalogueFilter("", Topic.ALL, Optional.empty(), Optional.empty(), when, free);

        assertThat(filter.accepts(entry(Optional.empty(), List.of()))).isEqualTo(accepted);
        assertThat(filter.accepts(entry(Optional.of(DATE), List.of()))).isTrue();
    }

    @Test
    void my_gaps_are_what_the_seminar_closes_for_me() {
        CatalogueFilter filter =
                new CatalogueFilter("", Topic.MY_GAPS, Optional.empty(), Optional.empty(), When.ANY, false);

        assertThat(filter.accepts(entry(Optional.of(DATE), List.of()))).isFalse();
        assertThat(filter.accepts(entry(Optional.empty(), List.of(CLOSES)))).isTrue();
    }

    @Test
    void the_filter_for_anything_accepts_everything() {
        assertThat(CatalogueFilter.ANY.accepts(entry(Optional.empty(), List.of())))
                .isTrue();
    }

    @Test
    void what_closes_most_and_can_be_booked_comes_first() {
        CatalogueEntry closing = entry(Optional.of(DATE), List.of(CLOSES));
        CatalogueEntry withDate = entry(Optional.of(DATE), List.of());
        CatalogueEntry withoutDate = entry(Optional.empty(), List.of(CLOSES));

        assertThat(Stream.of(withoutDate, withDate, closing).sorted(CatalogueEntry.CLOSING_MOST_FIRST))
                .containsExactly(closing, withDate, withoutDate);
    }

    @ParameterizedTest
    @CsvSource({
        "FOUR_WEEKS,   2026-06-29",
        "THREE_MONTHS, 2026-09-01",
        "WITH_DATE,    2126-06-01",
    })
    void time_is_counted_from_today(When when, LocalDate until) {
        assertThat(when.until(LocalDate.of(2026, 6, 1))).contains(until);
    }

    private static CatalogueEntry entry(Optional<NextDate> next, List<Proposal.Reason> closes) {
        LearningOffer offer = new LearningOffer("DF-07", 4, Map.of(D2, Level.APPLYING), Map.of(), Set.of());
        Shelved seminar = new Shelved(
                new SeminarId(Ids.next()),
                new Words("Sicher arbeiten", "Working securely"),
                new Words("online", "online"),
                offer,
                Set.of(Form.ONLINE, Form.HALF_DAY),
                next);
        return new CatalogueEntry(seminar, closes);
    }
}
