// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.effectiveness.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.assessment.effect.Evidence;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.TestDatabase;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.effectiveness.Value;
import de.digifit.lms.effectiveness.Wave.Subject;
import de.digifit.lms.seminar.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is kept of a seminar, on a real database: renewed by whole waves only, so that nobody is reckoned from it. */
class QuarterlyTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 10);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 5);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 4, 5);
    private static final int ENOUGH = 11;

    private final MeasuredTown musterau = new MeasuredTown();

    @Test
    void the_first_look_of_a_quarter_makes_the_numbers_and_whoever_looks_later_reads_the_same() {
        Event event = musterau.event(MARCH, ENOUGH, ENOUGH);

        Map<Subject, List<Value>> first = musterau.look(OCTOBER);
        musterau.tookPart(event, 4, 0, 0);

        assertThat(first).hasSize(1);
        assertThat(first.values().iterator().next())
                .extracting(Value::evidence)
                .containsExactly(Evidence.WORKS, Evidence.WORKS);
        assertThat(musterau.look(OCTOBER.plusDays(80))).isEqualTo(first);
    }

    @Test
    void one_participant_more_changes_no_number_in_any_quarter() {
        Event event = musterau.event(MARCH, ENOUGH, ENOUGH);
        Map<Subject, List<Value>> before = musterau.look(OCTOBER);

        musterau.tookPart(event, 4, 0, 0);
        Event next = musterau.event(OCTOBER.minusDays(20), 1, 0);
        assertThat(musterau.look(NEXT_YEAR)).isEqualTo(before);

        for (int turn = 1; turn < ENOUGH - 1; turn++) {
            musterau.tookPart(next, 4, 0, turn);
        }
        assertThat(musterau.look(NEXT_YEAR.plusMonths(3))).as("ten new ones").isEqualTo(before);

        musterau.tookPart(next, 4, 0, ENOUGH);
        Map<Subject, List<Value>> renewed = musterau.look(NEXT_YEAR.plusMonths(6));
        assertThat(renewed).as("eleven new ones").isNotEqualTo(before);
        assertThat(renewed.values()
                        .iterator()
                        .next()
                        .get(0)
                        .change()
                        .orElseThrow()
                        .people())
                .isEqualTo(2 * ENOUGH);
    }

    @Test
    void of_a_group_that_is_too_small_nothing_stands_in_the_database() {
        musterau.event(MARCH, ENOUGH - 1, ENOUGH);

        assertThat(musterau.look(OCTOBER)).isEmpty();
        assertThat(musterau.kept()).isEmpty();
    }

    @Test
    void what_is_kept_names_nobody_and_is_never_changed() {
        Event event = musterau.event(MARCH, ENOUGH, ENOUGH);
        PersonId alex = musterau.tookPart(event, 1, 3, 1);
        musterau.look(OCTOBER);

        assertThat(musterau.kept()).hasSize(1).noneMatch(row -> row.contains(alex.toString()));
        assertThatThrownBy(() -> TestDatabase.inTransactionDo("lms", entities -> entities.createNativeQuery(
                                "update lms.effect_wave set took = 99 where town = ?1")
                        .setParameter(1, musterau.town.id().value())
                        .executeUpdate()))
                .hasStackTraceContaining("append-only");
    }

    @Test
    void whose_data_are_restricted_is_in_no_wave() {
        Event event = musterau.event(MARCH, ENOUGH - 1, ENOUGH);
        musterau.restrict(musterau.tookPart(event, 1, 3, 1));

        assertThat(musterau.look(OCTOBER)).isEmpty();
    }

    @Test
    void a_restriction_whose_end_is_announced_holds_until_then() {
        Event event = musterau.event(MARCH, ENOUGH - 1, ENOUGH);
        PersonId alex = musterau.tookPart(event, 1, 3, 1);
        musterau.restrictUntil(
                alex, OCTOBER.plusDays(7).atStartOfDay(TownClock.ZONE).toInstant());

        assertThat(musterau.look(OCTOBER)).isEmpty();
    }

    @Test
    void another_town_says_nothing_of_it() {
        musterau.event(MARCH, ENOUGH, ENOUGH);
        musterau.look(OCTOBER);

        assertThat(new MeasuredTown().look(OCTOBER)).isEmpty();
    }

    @Test
    void own_views_and_attendance_are_no_measurement() {
        Event event = musterau.event(MARCH, ENOUGH - 1, ENOUGH);
        musterau.tookPart(event, 1, 3, 1);
        musterau.tookPart(event, 1, 3, 2);
        Map<Subject, List<Value>> without = musterau.look(OCTOBER);

        MeasuredTown lipperode = new MeasuredTown();
        Event other = lipperode.event(MARCH, ENOUGH - 1, ENOUGH);
        PersonId robin = lipperode.tookPart(other, 1, 3, 1);
        PersonId toni = lipperode.tookPart(other, 1, 3, 2);
        TestDatabase.inTransactionDo("core", entities -> {
            for (String kind : List.of("SELF_ASSESSMENT", "ATTENDANCE", "KNOWLEDGE_ROUND", "TRANSFER_CHECK")) {
                lipperode.write(entities, robin, kind, 0, MARCH.plusDays(31), robin);
            }
            lipperode.write(entities, toni, "LEADER_OBSERVATION", 0, MARCH.plusDays(31), toni);
        });

        assertThat(lipperode.look(OCTOBER).values()).containsExactlyElementsOf(without.values());
    }
}
