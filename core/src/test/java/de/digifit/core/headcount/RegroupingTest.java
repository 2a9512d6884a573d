// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.headcount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.shared.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegroupingTest {

    private static final Place REGISTRY = Place.in(new UnitId(Ids.next()));
    private static final Place SCHOOLS = Place.in(new UnitId(Ids.next()));

    private final Regrouping rule = new Regrouping(new Threshold(10));

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 6})
    void no_town_goes_below_seven(int people) {
        assertThatThrownBy(() -> new Threshold(people)).isInstanceOf(ThresholdTooLow.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 2026-01-01", "2026-03-31, 2026-01-01", "2026-11-26, 2026-10-01"})
    void a_day_lies_in_its_quarter(LocalDate day, LocalDate first) {
        assertThat(Quarter.of(day).firstDay()).isEqualTo(first);
    }

    @Test
    void divisions_above_the_threshold_are_said_and_the_town_is_their_sum() {
        assertThat(said(staff(REGISTRY, 11, 4), staff(SCHOOLS, 30, 20)))
                .contains(new Said("D2", REGISTRY, 11, 4, 4), new Said("D2", SCHOOLS, 30, 20, 20))
                .contains(new Said("D2", Place.TOWN, 41, 24, 24));
    }

    @Test
    void a_small_division_takes_the_smallest_other_one_behind_the_curtain() {
        Place sports = Place.in(new UnitId(Ids.next()));

        assertThat(said(staff(REGISTRY, 4, 4), staff(SCHOOLS, 30, 20), staff(sports, 12, 5)))
                .contains(Said.covered("D2", REGISTRY), Said.covered("D2", sports))
                .contains(new Said("D2", SCHOOLS, 30, 20, 20), new Said("D2", Place.TOWN, 46, 29, 29));
    }

    @Test
    void of_small_divisions_only_the_total_is_said() {
        assertThat(said(staff(REGISTRY, 6, 3), staff(SCHOOLS, 5, 4)))
                .containsExactlyInAnyOrder(
                        Said.covered("D2", REGISTRY),
                        Said.covered("D2", SCHOOLS),
                        new Said("D2", Place.TOWN, 11, 7, 7));
    }

    @Test
    void of_a_town_below_the_threshold_nothing_is_said() {
        assertThat(said(staff(REGISTRY, 5, 3), staff(SCHOOLS, 5, 4))).allMatch(one -> one.people() == 0);
        assertThat(said()).containsExactly(Said.covered("D2", Place.TOWN));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 2", "1, 0, 2", "2, 0, 2", "3, 3, 3", "17, 17, 17", "18, 18, 20", "19, 18, 20", "20, 18, 20"})
    void near_none_or_all_of_twenty_only_a_bound_is_said(int counted, int atLeast, int atMost) {
        assertThat(said(staff(REGISTRY, 20, counted))).contains(new Said("D2", REGISTRY, 20, atLeast, atMost));
    }

    @Test
    void whoever_moves_alone_is_counted_where_the_cohort_is() {
        List<Head> first = all(staff(REGISTRY, 20, 8), staff(SCHOOLS, 20, 10));
        List<Head> second = new ArrayList<>(first);
        second.set(0, moved(first.get(0), SCHOOLS));

        assertThat(after(first, second)).isEqualTo(rule.said("D2", rule.next(List.of(), first), first));
    }

    @Test
    void whoever_leaves_alone_goes_on_being_counted_and_whoever_comes_alone_waits() {
        List<Head> first = all(staff(REGISTRY, 20, 8));
        List<Head> second = all(first.subList(1, 20), staff(REGISTRY, 3, 3));

        assertThat(after(first, second)).contains(new Said("D2", REGISTRY, 20, 8, 8));
    }

    @Test
    void enough_newcomers_are_counted_together() {
        List<Head> first = all(staff(REGISTRY, 20, 8));

        assertThat(after(first, all(first, staff(REGISTRY, 11, 5)))).contains(new Said("D2", REGISTRY, 31, 13, 13));
    }

    @Test
    void a_part_that_is_large_enough_moves_if_as_many_remain() {
        List<Head> stay = staff(REGISTRY, 11, 5);
        List<Head> go = staff(REGISTRY, 11, 4);
        List<Head> gone = go.stream().map(head -> moved(head, SCHOOLS)).toList();

        assertThat(after(all(stay, go), all(stay, gone)))
                .contains(new Said("D2", REGISTRY, 11, 5, 5), new Said("D2", SCHOOLS, 11, 4, 4));
    }

    @Test
    void a_part_of_which_nearly_none_are_counted_does_not_go_its_own_way() {
        List<Head> stay = staff(REGISTRY, 11, 5);
        List<Head> go = staff(REGISTRY, 11, 1);
        List<Head> gone = go.stream().map(head -> moved(head, SCHOOLS)).toList();

        assertThat(after(all(stay, go), all(stay, gone)))
                .contains(new Said("D2", REGISTRY, 22, 6, 6), Said.covered("D2", SCHOOLS));
    }

    @Test
    void a_whole_division_that_moves_is_said_at_its_new_place() {
        List<Head> first = staff(REGISTRY, 15, 6);
        List<Head> second = first.stream().map(head -> moved(head, SCHOOLS)).toList();

        assertThat(after(first, second))
                .containsExactlyInAnyOrder(new Said("D2", SCHOOLS, 15, 6, 6), new Said("D2", Place.TOWN, 15, 6, 6));
    }

    @Test
    void a_town_that_raises_its_threshold_says_nothing_more_of_cohorts_below_it() {
        List<Head> first = all(staff(REGISTRY, 12, 6), staff(SCHOOLS, 40, 20));
        Regrouping stricter = new Regrouping(new Threshold(15));

        assertThat(stricter.said("D2", stricter.next(rule.next(List.of(), first), first), first))
                .contains(Said.covered("D2", REGISTRY), new Said("D2", Place.TOWN, 40, 20, 20));
    }

    private List<Said> after(List<Head> first, List<Head> second) {
        return rule.said("D2", rule.next(rule.next(List.of(), first), second), second);
    }

    @SafeVarargs
    private List<Said> said(List<Head>... staff) {
        List<Head> today = new ArrayList<>();
        for (List<Head> part : staff) {
            today.addAll(part);
        }
        return rule.said("D2", rule.next(List.of(), today), today);
    }

    @SafeVarargs
    private static List<Head> all(List<Head>... staff) {
        List<Head> all = new ArrayList<>();
        for (List<Head> part : staff) {
            all.addAll(part);
        }
        return all;
    }

    private static Head moved(Head head, Place place) {
        return new Head(head.person(), place, head.counted());
    }

    private static List<Head> staff(Place place, int people, int counted) {
        return IntStream.range(0, people)
                .mapToObj(i -> new Head(new PersonId(Ids.next()), place, i < counted))
                .toList();
    }
}
