// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.search;

import static de.digifit.core.season.search.SmallTown.ALEX;
import static de.digifit.core.season.search.SmallTown.KIM;
import static de.digifit.core.season.search.SmallTown.MONDAY;
import static de.digifit.core.season.search.SmallTown.ROBIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.digifit.core.season.HalfDay;
import de.digifit.core.season.Limits;
import de.digifit.core.season.Placement;
import de.digifit.core.season.Plan;
import de.digifit.core.season.Season;
import de.digifit.core.season.Seminar;
import de.digifit.core.season.UnitRule;
import de.digifit.core.season.Unplannable;
import de.digifit.core.season.WorkWeek;
import de.digifit.core.season.checker.PlanChecker;
import de.digifit.core.season.example.RandomSeason;
import de.digifit.core.season.outcome.Objective;
import de.digifit.core.season.search.SeasonPlanner.Effort;
import de.digifit.core.season.search.SeasonPlanner.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SeasonPlannerTest {

    private final SmallTown town = new SmallTown();

    private static Plan plan(Season season) {
        Plan plan = new SeasonPlanner(season, 1).plan(Effort.rounds(200));
        assertThat(PlanChecker.broken(season, plan)).isEmpty();
        return plan;
    }

    private static List<Placement> dates(SmallTown town) {
        return plan(town.season()).placements();
    }

    @Test
    void everybody_who_gains_is_proposed_as_far_as_dates_and_money_go() {
        assertThat(dates(town))
                .hasSize(2)
                .flatExtracting(Placement::participants)
                .containsExactlyInAnyOrder(KIM, ALEX, ROBIN);
    }

    @Test
    void those_who_gain_most_come_first_when_money_is_short() {
        town.limits = new Limits(99_999, 4, 0, 0);

        assertThat(dates(town)).singleElement().satisfies(date -> assertThat(date.participants())
                .containsExactlyInAnyOrder(KIM, ALEX));
    }

    @Test
    void no_more_of_a_unit_are_away_at_once_than_it_allows() {
        town.awayShare = 0.3;

        assertThat(dates(town)).extracting(date -> date.participants().size()).containsExactly(1, 1);
    }

    @Test
    void a_counter_stays_staffed() {
        town.counters = List.of(new UnitRule.Counter("Counter", Set.of(KIM, ALEX), 1));
        town.size = new Seminar.Size(2, 2);

        assertThat(dates(town))
                .allSatisfy(date -> assertThat(date.participants()).contains(ROBIN));
    }

    @Test
    void who_works_mornings_only_is_proposed_for_a_morning() {
        town.kims = WorkWeek.mornings(Set.of(MONDAY.getDayOfWeek()));
        town.taught = Set.of(MONDAY);

        assertThat(dates(town))
                .filteredOn(date -> date.participants().contains(KIM))
                .extracting(Placement::start)
                .containsExactly(HalfDay.morning(MONDAY));
    }

    @Test
    void a_date_that_is_pinned_stays_with_the_people_who_are_pinned() {
        Placement pin = SmallTown.date(HalfDay.afternoon(MONDAY.plusDays(1)), ROBIN);
        town.pinned = List.of(pin);
        town.limits = new Limits(50_000, 4, 0, 0);

        assertThat(dates(town)).singleElement().satisfies(date -> {
            assertThat(date.isSameDateAs(pin)).isTrue();
            assertThat(date.participants()).contains(ROBIN, KIM);
        });
    }

    @Test
    void pins_against_the_rules_are_refused() {
        town.pinned = List.of(SmallTown.date(HalfDay.morning(MONDAY.plusDays(3))));

        assertThatExceptionOfType(Unplannable.class)
                .isThrownBy(() -> dates(town))
                .satisfies(refusal -> assertThat(refusal.fault()).isEqualTo(Unplannable.Fault.PIN_AGAINST_RULES));
    }

    @Test
    void where_nothing_is_possible_the_plan_is_empty() {
        town.rooms = List.of();

        assertThat(dates(town)).isEmpty();
    }

    @Test
    void the_same_seed_and_rounds_give_the_same_plan() {
        Season season = RandomSeason.of(150, 8, 3);
        Plan once = plan(season);

        assertThat(plan(RandomSeason.of(150, 8, 3))).isEqualTo(once);
    }

    @Test
    void more_rounds_are_never_worse_than_the_first_draft_and_better_here() {
        Season season = RandomSeason.of(150, 8, 4);
        Objective objective = new Objective(season);
        double draft = objective
                .outcome(new SeasonPlanner(season, 1).plan(Effort.rounds(1)))
                .value();

        assertThat(objective.outcome(plan(season)).value()).isGreaterThan(draft);
    }

    @Test
    void it_tells_how_far_it_is_and_what_it_has_only_grows() {
        List<Progress> told = new ArrayList<>();
        new SeasonPlanner(RandomSeason.of(150, 8, 5), 1).plan(Effort.rounds(500), told::add);

        assertThat(told).hasSizeGreaterThan(100);
        assertThat(told).extracting(Progress::spent).isSorted().endsWith(1.0);
        assertThat(told).extracting(Progress::rounds).isSorted();
    }

    @Test
    void whoever_stops_it_gets_the_best_so_far() {
        Season season = RandomSeason.of(150, 8, 6);
        AtomicInteger asked = new AtomicInteger();
        Effort endless = Effort.rounds(Long.MAX_VALUE).until(() -> asked.incrementAndGet() > 20_000);

        Plan plan = new SeasonPlanner(season, 1).plan(endless);

        assertThat(PlanChecker.broken(season, plan)).isEmpty();
        assertThat(plan.placements()).isNotEmpty();
    }
}
