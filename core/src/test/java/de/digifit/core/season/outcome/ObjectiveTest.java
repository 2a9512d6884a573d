// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.season.Employee;
import de.digifit.core.season.HalfDay;
import de.digifit.core.season.Lecturer;
import de.digifit.core.season.Limits;
import de.digifit.core.season.Need;
import de.digifit.core.season.Placement;
import de.digifit.core.season.Plan;
import de.digifit.core.season.Season;
import de.digifit.core.season.Seminar;
import de.digifit.core.season.UnitRule;
import de.digifit.core.season.WorkWeek;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The worked example of docs/planning.md. */
class ObjectiveTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final CompetencyId B1 = CompetencyId.of("KDW", "B1");
    private static final CompetencyId D2 = CompetencyId.of("KDW", "D2");
    private static final PersonId ALEX = new PersonId(new UUID(0, 1));
    private static final PersonId KIM = new PersonId(new UUID(0, 2));
    private static final PersonId NELE = new PersonId(new UUID(0, 3));
    private static final UnitId OFFICE = new UnitId(new UUID(1, 1));
    private static final UnitId DEPOT = new UnitId(new UUID(1, 2));

    private final Season season = new Season(
            new Season.Horizon(MONDAY, MONDAY.plusDays(4), Set.of()),
            new Season.Staff(
                    List.of(
                            new Employee(ALEX, OFFICE, WorkWeek.full(), Set.of()),
                            new Employee(KIM, OFFICE, WorkWeek.mornings(Set.of(DayOfWeek.MONDAY)), Set.of()),
                            new Employee(NELE, DEPOT, WorkWeek.full(), Set.of())),
                    List.of(
                            new Need(ALEX, B1, Level.OPEN, Level.APPLYING, 2),
                            new Need(ALEX, D2, Level.STARTING, Level.APPLYING, 1),
                            new Need(KIM, D2, Level.OPEN, Level.STARTING, 3),
                            new Need(NELE, B1, Level.STARTING, Level.APPLYING, 2)),
                    List.of(new UnitRule(OFFICE, 1, List.of()), new UnitRule(DEPOT, 1, List.of()))),
            List.of(
                    seminar("DF-06", Map.of(B1, Level.APPLYING, D2, Level.STARTING)),
                    seminar("DF-07", Map.of(D2, Level.APPLYING))),
            new Season.Means(
                    List.of(),
                    List.of(new Lecturer("Jo", Set.of("DF-06", "DF-07"), Set.of(MONDAY), 4)),
                    List.of(),
                    new Limits(1000, 4, 0.1, 0.05)),
            List.of());

    private final Objective objective = new Objective(season);

    private static Seminar seminar(String code, Map<CompetencyId, Level> effects) {
        return new Seminar(
                code, effects, new Seminar.Size(1, 9), new Seminar.Form(1, true, Set.of(), false), 400, Set.of());
    }

    private static Placement date(String seminar, PersonId... participants) {
        return new Placement(seminar, HalfDay.morning(MONDAY), null, "Jo", null, List.of(participants));
    }

    @Test
    void the_worked_example() {
        Outcome outcome = objective.outcome(new Plan(List.of(date("DF-06", ALEX, KIM))));

        assertThat(outcome.all()).isEqualTo(new Share(10, 7));
        assertThat(outcome.units()).isEqualTo(Map.of(OFFICE, new Share(8, 7), DEPOT, new Share(2, 0)));
        assertThat(outcome.groups())
                .isEqualTo(Map.of(Outcome.Group.PART_TIME, new Share(3, 3), Outcome.Group.FULL_TIME, new Share(7, 4)));
        double units = 8 * (1 - 1.0 / 64) + 0;
        double groups = 3 + 7 * (1 - 9.0 / 49);
        assertThat(outcome.value()).isCloseTo(7 + 0.1 * units + 0.05 * groups, within(1e-9));
        assertThat(outcome.value()).isCloseTo(8.2232, within(1e-4));
        assertThat(outcome.worstUnit()).isZero();
        assertThat(outcome.expense()).isEqualTo(new Expense(1, 2, 2, 400));
    }

    @Test
    void a_gap_that_is_closed_twice_counts_once() {
        Plan both = new Plan(List.of(date("DF-06", KIM), date("DF-07", KIM)));

        assertThat(objective.outcome(both).all().closed()).isEqualTo(3);
    }

    @Test
    void of_two_seminars_the_one_that_leads_further_counts() {
        Plan both = new Plan(List.of(date("DF-06", ALEX), date("DF-07", ALEX)));

        assertThat(objective.outcome(both).all().closed()).isEqualTo(5);
    }

    @Test
    void the_same_gap_counts_more_in_a_unit_that_has_nothing_yet() {
        Plan sameUnit = new Plan(List.of(date("DF-06", ALEX, KIM)));
        Plan otherUnit = new Plan(List.of(date("DF-06", ALEX, KIM, NELE)));

        assertThat(objective.outcome(otherUnit).value()
                        - objective.outcome(sameUnit).value())
                .isGreaterThan(2.2);
    }

    @Test
    void two_plans_stand_side_by_side() {
        Placement dms = date("DF-06", ALEX);
        Placement privacy = date("DF-07", KIM);
        Comparison whatIf = Comparison.of(season, new Plan(List.of(dms)), new Plan(List.of(dms, privacy)));

        assertThat(whatIf.moreClosed()).isEqualTo(3);
        assertThat(whatIf.moreCents()).isEqualTo(400);
        assertThat(whatIf.moreHalfDaysAway()).isEqualTo(1);
        assertThat(whatIf.kept()).containsExactly(dms);
        assertThat(whatIf.added()).containsExactly(privacy);
        assertThat(whatIf.movedShare()).isZero();
    }

    @Test
    void where_a_gain_was_measured_no_more_of_the_gap_counts_as_closed() {
        Seminar measured = new Seminar(
                "DF-06",
                Map.of(B1, Level.APPLYING, D2, Level.STARTING),
                new Seminar.Size(1, 9),
                new Seminar.Form(1, true, Set.of(), false),
                400,
                Set.of(),
                Map.of(B1, 0.5));
        Objective knowing = new Objective(new Season(
                season.horizon(),
                season.staff(),
                List.of(measured, season.seminars().get(1)),
                season.means(),
                List.of()));

        Outcome outcome = knowing.outcome(new Plan(List.of(date("DF-06", ALEX, KIM))));

        // Half a level of weight 2 in B1 for Alex; Kim gains the whole level in D2, of which nothing was measured.
        assertThat(outcome.all()).isEqualTo(new Share(10, 4));
    }
}
