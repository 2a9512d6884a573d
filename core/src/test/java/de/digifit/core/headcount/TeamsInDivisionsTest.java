// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.headcount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.shared.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TeamsInDivisionsTest {

    private static final UnitId REGISTRY = new UnitId(Ids.next());
    private static final UnitId SCHOOLS = new UnitId(Ids.next());
    private static final UnitId PASSPORTS = new UnitId(Ids.next());
    private static final Place IN_REGISTRY = Place.in(REGISTRY);
    private static final Place IN_SCHOOLS = Place.in(SCHOOLS);
    private static final Place IN_PASSPORTS = Place.in(PASSPORTS, REGISTRY);
    private static final Place IN_WEDDINGS = Place.in(new UnitId(Ids.next()), REGISTRY);
    private static final Place IN_ARCHIVE = Place.in(new UnitId(Ids.next()), REGISTRY);
    private static final Place IN_NURSERIES = Place.in(new UnitId(Ids.next()), SCHOOLS);

    private final Regrouping rule = new Regrouping(new Threshold(10));

    @Test
    void teams_above_the_threshold_are_said_and_their_division_is_their_sum() {
        assertThat(first(staff(IN_PASSPORTS, 11, 4), staff(IN_WEDDINGS, 20, 12)))
                .containsExactlyInAnyOrder(
                        said(IN_PASSPORTS, 11, 4), said(IN_WEDDINGS, 20, 12),
                        said(IN_REGISTRY, 31, 16), said(Place.TOWN, 31, 16));
    }

    @Test
    void teams_too_small_are_counted_in_their_division_with_those_who_are_in_none() {
        assertThat(first(staff(IN_PASSPORTS, 15, 4), staff(IN_WEDDINGS, 6, 3), staff(IN_REGISTRY, 5, 2)))
                .contains(said(IN_PASSPORTS, 15, 4), covered(IN_WEDDINGS), said(IN_REGISTRY, 26, 9));
    }

    @Test
    void a_rest_of_a_division_that_is_too_small_takes_its_smallest_team_behind_the_curtain() {
        assertThat(first(staff(IN_PASSPORTS, 15, 4), staff(IN_ARCHIVE, 20, 8), staff(IN_WEDDINGS, 3, 3)))
                .contains(covered(IN_PASSPORTS), covered(IN_WEDDINGS))
                .contains(said(IN_ARCHIVE, 20, 8), said(IN_REGISTRY, 38, 15));
    }

    @Test
    void a_division_that_is_too_small_counts_with_the_town_and_the_smallest_cohort_joins_it() {
        assertThat(first(staff(IN_PASSPORTS, 30, 10), staff(IN_WEDDINGS, 12, 6), staff(IN_NURSERIES, 4, 4)))
                .containsExactlyInAnyOrder(
                        said(IN_PASSPORTS, 30, 10),
                        covered(IN_WEDDINGS),
                        said(IN_REGISTRY, 30, 10),
                        covered(IN_NURSERIES),
                        covered(IN_SCHOOLS),
                        said(Place.TOWN, 46, 20));
    }

    @Test
    void whoever_moves_alone_to_another_team_is_counted_where_the_cohort_is() {
        List<Head> first = all(staff(IN_PASSPORTS, 11, 5), staff(IN_WEDDINGS, 30, 10));
        List<Head> second = new ArrayList<>(first);
        second.set(0, moved(first.get(0), IN_ARCHIVE));

        assertThat(next(first, second)).contains(said(IN_PASSPORTS, 11, 5), covered(IN_ARCHIVE));
    }

    @Test
    void people_of_a_team_who_go_to_several_others_are_counted_in_the_division_that_most_stay_in() {
        List<Head> first = staff(IN_PASSPORTS, 30, 15);
        List<Head> second = new ArrayList<>(first);
        IntStream.range(0, 9).forEach(i -> second.set(i, moved(first.get(i), IN_ARCHIVE)));
        IntStream.range(9, 18).forEach(i -> second.set(i, moved(first.get(i), IN_WEDDINGS)));
        IntStream.range(18, 20).forEach(i -> second.set(i, moved(first.get(i), IN_SCHOOLS)));

        assertThat(next(first, second)).contains(said(IN_REGISTRY, 30, 15), covered(IN_PASSPORTS));
    }

    @Test
    void a_division_falls_into_teams_if_each_of_them_can_be_said_exactly() {
        List<Head> first = staff(IN_REGISTRY, 40, 20);
        List<Head> teams = new ArrayList<>();
        first.forEach(head -> teams.add(moved(head, teams.size() % 2 == 0 ? IN_PASSPORTS : IN_WEDDINGS)));

        assertThat(next(first, teams))
                .contains(said(IN_PASSPORTS, 20, 10), said(IN_WEDDINGS, 20, 10), said(IN_REGISTRY, 40, 20));
    }

    @Test
    void it_stays_together_if_one_of_them_could_not() {
        List<Head> first = staff(IN_REGISTRY, 40, 20);
        List<Head> teams = new ArrayList<>();
        first.forEach(head -> teams.add(moved(head, head.counted() ? IN_PASSPORTS : IN_WEDDINGS)));

        assertThat(next(first, teams)).contains(covered(IN_PASSPORTS), covered(IN_WEDDINGS), said(IN_REGISTRY, 40, 20));
    }

    @Test
    void a_cohort_that_could_not_fall_into_parts_once_never_does() {
        List<Head> first = staff(IN_REGISTRY, 40, 20);
        List<Head> second = first.stream()
                .map(head -> moved(head, head.counted() ? IN_PASSPORTS : IN_WEDDINGS))
                .toList();
        List<Head> third = everySecond(second);

        List<Cohort> tried = rule.next(rule.next(List.of(), first), second);

        assertThat(rule.said("D2", rule.next(tried, third), third))
                .contains(covered(IN_PASSPORTS), covered(IN_WEDDINGS), said(IN_REGISTRY, 40, 20));
    }

    @Test
    void a_count_of_all_that_could_not_be_parted_anyway_was_no_attempt() {
        List<Head> first = staff(IN_REGISTRY, 40, 40);
        List<Head> second = IntStream.range(0, 40)
                .mapToObj(i -> moved(first.get(i), i < 20 ? IN_PASSPORTS : IN_WEDDINGS))
                .toList();
        List<Head> third = everySecond(second);

        List<Cohort> tried = rule.next(rule.next(List.of(), first), second);

        assertThat(rule.said("D2", rule.next(tried, third), third))
                .contains(said(IN_PASSPORTS, 20, 10), said(IN_WEDDINGS, 20, 10));
    }

    @Test
    void who_is_new_in_small_teams_waits_until_there_are_enough_in_the_division() {
        List<Head> first = staff(IN_PASSPORTS, 20, 8);

        assertThat(next(first, all(first, staff(IN_PASSPORTS, 5, 3), staff(IN_WEDDINGS, 5, 3))))
                .contains(said(IN_PASSPORTS, 20, 8), said(IN_REGISTRY, 20, 8));
        assertThat(next(first, all(first, staff(IN_PASSPORTS, 5, 3), staff(IN_WEDDINGS, 6, 3))))
                .contains(said(IN_PASSPORTS, 20, 8), covered(IN_WEDDINGS), said(IN_REGISTRY, 31, 14));
    }

    @Test
    void a_team_that_changes_its_division_is_said_there() {
        List<Head> first = all(staff(IN_PASSPORTS, 12, 6), staff(IN_WEDDINGS, 12, 5));
        Place there = Place.in(PASSPORTS, SCHOOLS);
        List<Head> second = first.stream()
                .map(head -> head.place().equals(IN_PASSPORTS) ? moved(head, there) : head)
                .toList();

        assertThat(next(first, second))
                .containsExactlyInAnyOrder(
                        said(there, 12, 6),
                        said(IN_SCHOOLS, 12, 6),
                        said(IN_WEDDINGS, 12, 5),
                        said(IN_REGISTRY, 12, 5),
                        said(Place.TOWN, 24, 11));
    }

    @Test
    void a_rest_that_joins_a_team_makes_it_count_in_the_division() {
        List<Head> first = all(staff(IN_REGISTRY, 40, 20));
        List<Head> second = new ArrayList<>();
        first.forEach(head -> second.add(
                second.size() < 20
                        ? moved(head, IN_ARCHIVE)
                        : second.size() < 36 ? moved(head, IN_WEDDINGS) : moved(head, IN_PASSPORTS)));

        List<Cohort> cohorts = rule.next(rule.next(List.of(), first), everySecond(second));

        assertThat(cohorts)
                .extracting(Cohort::place, Cohort::size)
                .containsExactlyInAnyOrder(tuple(IN_ARCHIVE, 20), tuple(IN_REGISTRY, 20));
    }

    @Test
    void only_a_team_lies_in_a_division_and_never_in_itself() {
        assertThatThrownBy(() -> Place.in(REGISTRY, REGISTRY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Place(Place.Kind.TOWN, null, REGISTRY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<Said> next(List<Head> first, List<Head> second) {
        return rule.said("D2", rule.next(rule.next(List.of(), first), second), second);
    }

    @SafeVarargs
    private List<Said> first(List<Head>... staff) {
        List<Head> today = all(staff);
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

    private static Said said(Place place, int people, int counted) {
        return new Said("D2", place, people, counted, counted);
    }

    private static Said covered(Place place) {
        return Said.covered("D2", place);
    }

    /** Every second is counted. */
    private static List<Head> everySecond(List<Head> heads) {
        return IntStream.range(0, heads.size())
                .mapToObj(i -> new Head(heads.get(i).person(), heads.get(i).place(), i % 2 == 0))
                .toList();
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
