// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.season.Unplannable.Fault;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SeasonTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final CompetencyId B1 = CompetencyId.of("KDW", "B1");
    private final PersonId kim = new PersonId(new UUID(0, 1));
    private final UnitId office = new UnitId(new UUID(1, 1));
    private final Season.Horizon week = new Season.Horizon(MONDAY, MONDAY.plusDays(6), Set.of());
    private final Employee employee = new Employee(kim, office, WorkWeek.full(), Set.of());
    private final UnitRule rule = new UnitRule(office, 0.2, List.of());
    private final Seminar seminar = seminar(4, 10, 1);

    private static Seminar seminar(int least, int most, int halfDays) {
        return new Seminar(
                "DF-06",
                Map.of(B1, Level.APPLYING),
                new Seminar.Size(least, most),
                new Seminar.Form(halfDays, false, Set.of("PC"), false),
                50_000,
                Set.of());
    }

    private static void refused(Fault fault, ThrowingCallable what) {
        assertThatExceptionOfType(Unplannable.class).isThrownBy(what).satisfies(refusal -> assertThat(refusal.fault())
                .isEqualTo(fault));
    }

    private Season season(Lecturer lecturer, Placement... pinned) {
        return new Season(
                week,
                new Season.Staff(List.of(employee), List.of(), List.of(rule)),
                List.of(seminar),
                new Season.Means(
                        List.of(new Room("R", 10, Set.of("PC"), Set.of())),
                        List.of(lecturer),
                        List.of(),
                        Limits.usual(1, 4)),
                List.of(pinned));
    }

    @Test
    void a_lecturer_without_any_date_is_refused() {
        refused(Fault.LECTURER_WITHOUT_DATES, () -> new Lecturer("Jo", Set.of("DF-06"), Set.of(), 4));
        refused(Fault.LECTURER_WITHOUT_DATES, () -> new Lecturer("Jo", Set.of("DF-06"), Set.of(MONDAY), 0));
    }

    @Test
    void a_room_for_nobody_is_refused() {
        refused(Fault.ROOM_WITHOUT_PLACES, () -> new Room("Closet", 0, Set.of(), Set.of()));
    }

    @Test
    void a_seminar_without_effect_or_with_an_odd_size_or_length_is_refused() {
        refused(
                Fault.SEMINAR_WITHOUT_EFFECT,
                () -> new Seminar("DF-00", Map.of(), seminar.size(), seminar.form(), 0, Set.of()));
        refused(Fault.SIZE_WRONG, () -> seminar(5, 4, 1));
        refused(Fault.SIZE_WRONG, () -> seminar(0, 4, 1));
        refused(Fault.LENGTH_WRONG, () -> seminar(4, 10, 3));
        refused(Fault.LENGTH_WRONG, () -> seminar(4, 10, 0));
    }

    @Test
    void a_budget_of_nothing_and_no_days_for_people_are_refused() {
        refused(Fault.BUDGET_OF_NOTHING, () -> Limits.usual(0, 4));
        refused(Fault.NO_DAYS_FOR_PEOPLE, () -> Limits.usual(1, 0));
        refused(Fault.FAIRNESS_WRONG, () -> new Limits(1, 1, Double.NaN, 0));
    }

    @Test
    void a_season_of_closed_days_is_refused() {
        refused(Fault.NO_DAYS_IN_SEASON, () -> new Season.Horizon(MONDAY, MONDAY.minusDays(1), Set.of()));
        Season.Horizon weekend = new Season.Horizon(MONDAY.plusDays(5), MONDAY.plusDays(6), Set.of());
        refused(
                Fault.NO_DAYS_IN_SEASON,
                () -> new Season(
                        weekend,
                        new Season.Staff(List.of(), List.of(), List.of()),
                        List.of(),
                        new Season.Means(List.of(), List.of(), List.of(), Limits.usual(1, 1)),
                        List.of()));
    }

    @Test
    void what_is_named_has_to_be_known() {
        refused(Fault.UNKNOWN_SEMINAR, () -> season(new Lecturer("Jo", Set.of("DF-99"), Set.of(MONDAY), 4)));
        Lecturer jo = new Lecturer("Jo", Set.of("DF-06"), Set.of(MONDAY), 4);
        Placement pin = new Placement("DF-06", HalfDay.morning(MONDAY), "R9", "Jo", null, List.of());
        refused(Fault.UNKNOWN_ROOM_OR_LECTURER, () -> season(jo, pin));
    }

    @Test
    void what_is_there_twice_is_refused() {
        refused(
                Fault.NAMED_TWICE,
                () -> new Placement("DF-06", HalfDay.morning(MONDAY), "R", "Jo", null, List.of(kim, kim)));
    }

    @Test
    void a_counter_that_needs_more_people_than_can_do_it_is_refused() {
        refused(Fault.COUNTER_NEVER_STAFFED, () -> new UnitRule.Counter("Counter", Set.of(kim), 2));
    }

    @Test
    void weights_and_shares_that_are_no_numbers_of_their_range_are_refused() {
        refused(Fault.WEIGHT_NOT_POSITIVE, () -> new Need(kim, B1, Level.OPEN, Level.APPLYING, Double.NaN));
        refused(Fault.AWAY_SHARE_WRONG, () -> new UnitRule(office, 1.5, List.of()));
        refused(Fault.SHARE_WRONG, () -> Multiplier.withShare(kim, Set.of(), 1.1, 100));
    }

    @Test
    void of_a_small_unit_one_may_always_be_away_and_of_a_large_one_the_share_rounded_down() {
        assertThat(rule.mostAway(3)).isEqualTo(1);
        assertThat(rule.mostAway(14)).isEqualTo(2);
        assertThat(rule.mostAway(15)).isEqualTo(3);
    }

    @Test
    void a_multiplier_has_the_load_that_fits_into_the_share_of_time() {
        assertThat(Multiplier.withShare(kim, Set.of(), 0.05, 156).mostHalfDays())
                .isEqualTo(7);
    }

    @Test
    void who_works_mornings_only_is_not_there_in_the_afternoon_and_nobody_on_leave() {
        Employee mornings =
                new Employee(kim, office, WorkWeek.mornings(Set.of(DayOfWeek.MONDAY)), Set.of(MONDAY.plusDays(7)));

        assertThat(mornings.worksAt(HalfDay.morning(MONDAY))).isTrue();
        assertThat(mornings.worksAt(HalfDay.afternoon(MONDAY))).isFalse();
        assertThat(mornings.worksAt(HalfDay.morning(MONDAY.plusDays(7)))).isFalse();
        assertThat(mornings.week().isPartTime()).isTrue();
    }

    @Test
    void a_need_is_closed_up_to_its_target_and_no_further() {
        Need need = new Need(kim, B1, Level.STARTING, Level.APPLYING, 2);

        assertThat(need.open()).isEqualTo(2);
        assertThat(need.closedBy(Level.SHAPING)).isEqualTo(2);
        assertThat(need.closedBy(Level.STARTING)).isZero();
    }
}
