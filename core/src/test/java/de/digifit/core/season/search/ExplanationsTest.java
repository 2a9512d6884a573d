// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.search;

import static de.digifit.core.season.search.SmallTown.ALEX;
import static de.digifit.core.season.search.SmallTown.KIM;
import static de.digifit.core.season.search.SmallTown.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.digifit.core.season.HalfDay;
import de.digifit.core.season.Placement;
import de.digifit.core.season.Plan;
import de.digifit.core.season.Season;
import de.digifit.core.season.WorkWeek;
import de.digifit.core.season.example.RandomSeason;
import de.digifit.core.season.outcome.Objective;
import de.digifit.core.season.search.Explanations.Closed;
import de.digifit.core.season.search.Explanations.Explanation;
import de.digifit.core.season.search.Explanations.Obstacle;
import de.digifit.core.season.search.SeasonPlanner.Effort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExplanationsTest {

    private final SmallTown town = new SmallTown();

    private Explanation explained(Placement date) {
        return new Explanations(town.season(), new Plan(List.of(date))).of(date).orElseThrow();
    }

    @Test
    void a_date_says_what_it_closes_for_how_many_and_what_it_is_worth() {
        Explanation why = explained(SmallTown.date(HalfDay.morning(MONDAY), KIM, ALEX));

        assertThat(why.closes()).containsExactly(new Closed(SmallTown.B1, 2, 2));
        assertThat(why.worth()).isEqualTo(5);
    }

    @Test
    void the_next_best_time_says_what_it_would_have_cost() {
        town.kims = WorkWeek.mornings(Set.of(MONDAY.getDayOfWeek()));

        Explanation why = explained(SmallTown.date(HalfDay.morning(MONDAY), KIM, ALEX));

        assertThat(why.nextBest()).isEqualTo(HalfDay.afternoon(MONDAY));
        assertThat(why.costOfNextBest())
                .as("Alex and Robin instead of Kim and Alex")
                .isEqualTo(2);
    }

    @Test
    void times_that_are_impossible_are_counted_by_what_is_missing() {
        town.taught = Set.of(MONDAY);

        Explanation why = explained(SmallTown.date(HalfDay.morning(MONDAY), KIM, ALEX));

        assertThat(why.impossible()).isEqualTo(Map.of(Obstacle.LECTURER, 8));
    }

    @Test
    void what_is_not_in_the_plan_is_not_explained() {
        Placement date = SmallTown.date(HalfDay.morning(MONDAY), KIM);

        assertThat(new Explanations(town.season(), Plan.empty()).of(date)).isEmpty();
    }

    @Test
    void the_worth_of_a_date_is_what_the_plan_is_worth_less_without_it_whatever_was_explained_before() {
        Season season = RandomSeason.of(150, 8, 2);
        Plan plan = new SeasonPlanner(season, 1).plan(Effort.rounds(100));
        Objective objective = new Objective(season);
        Explanations explanations = new Explanations(season, plan);
        for (Placement date : plan.placements()) {
            List<Placement> others = new ArrayList<>(plan.placements());
            others.remove(date);
            double worth = objective.outcome(plan).value()
                    - objective.outcome(new Plan(others)).value();

            assertThat(explanations.of(date).orElseThrow().worth()).isCloseTo(worth, within(1e-6));
        }
    }
}
