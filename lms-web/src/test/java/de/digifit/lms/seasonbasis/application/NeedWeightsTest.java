// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seasonbasis.application;

import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.aTraining;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.season.Need;
import de.digifit.core.season.WorkWeek;
import de.digifit.lms.seasonbasis.SeasonSheet;
import de.digifit.lms.seasonbasis.Workforce.Gap;
import de.digifit.lms.seasonbasis.Workforce.Wish;
import de.digifit.lms.seminar.Seminar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NeedWeightsTest {

    private static final CompetencyId D2 = new CompetencyId("KDW-D2");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private final PersonId alex = aPerson();
    private final Seminar seminar = aSeminar(aTown());
    private final NeedWeights weights = new NeedWeights(
            List.of(Offer.of(seminar, SeasonSheet.usual("Herbst", DAY, DAY.plusDays(90)), true, Set.of(), Map.of())),
            List.of(new Wish(alex, seminar.id())));

    @Test
    void core_counts_twice_an_agreed_measure_three_times_and_who_waits_half_as_much_again() {
        PersonId kim = aPerson();

        assertThat(weights.weight(gap(kim, false, false))).isEqualTo(1);
        assertThat(weights.weight(gap(kim, true, false))).isEqualTo(2);
        assertThat(weights.weight(gap(kim, true, true))).isEqualTo(6);
        assertThat(weights.weight(gap(alex, false, false))).isEqualTo(1.5);
    }

    @Test
    void what_no_seminar_teaches_does_not_count() {
        Gap other = new Gap(alex, new CompetencyId("KDW-B1"), Level.of(0), Level.of(2), true, false);

        assertThat(weights.of(List.of(other, gap(alex, false, false))))
                .extracting(Need::competency)
                .containsExactly(D2);
    }

    @Test
    void a_seminar_takes_half_a_day_or_days_in_a_row_and_what_lies_apart_is_planned_by_itself() {
        assertThat(Offer.halfDays(seminar)).hasValue(1);
        assertThat(Offer.halfDays(aTraining(aTown()))).isEmpty();
    }

    @Test
    void part_time_is_planned_for_what_it_can_most_likely_come_to() {
        assertThat(SeasonSource.week(100)).isEqualTo(WorkWeek.full());
        assertThat(SeasonSource.week(80).halfDays()).isEqualTo(8);
        assertThat(SeasonSource.week(50).afternoons()).isEmpty();
    }

    private static Gap gap(PersonId person, boolean core, boolean agreed) {
        return new Gap(person, D2, Level.of(0), Level.of(2), core, agreed);
    }
}
