// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.season.application;

import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.agreement.InMemoryModuleSwitches;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.season.Employee;
import de.digifit.core.season.Lecturer;
import de.digifit.core.season.Limits;
import de.digifit.core.season.Need;
import de.digifit.core.season.Plan;
import de.digifit.core.season.Room;
import de.digifit.core.season.Season;
import de.digifit.core.season.UnitRule;
import de.digifit.core.season.WorkWeek;
import de.digifit.core.season.search.SeasonPlanner;
import de.digifit.core.season.search.SeasonPlanner.Effort;
import de.digifit.core.shared.Ids;
import de.digifit.lms.season.InMemorySeasonPlans;
import de.digifit.lms.season.Reasons;
import de.digifit.lms.season.Rough.Filling;
import de.digifit.lms.season.SeasonDate;
import de.digifit.lms.season.SeasonPlan;
import de.digifit.lms.season.SeasonRun.LeftOut;
import de.digifit.lms.seasonbasis.SeasonSheet;
import de.digifit.lms.seminar.InMemorySeminars;
import de.digifit.lms.seminar.Seminar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProposalsTest {

    private static final CompetencyId D2 = new CompetencyId("KDW-D2");
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    private final TownId town = aTown();
    private final Seminar taught = aSeminar(town);
    private final Seminar untaught = aSeminar(town, "DF-08", Map.of("KDW-D2", 1));
    private final InMemorySeminars seminars = new InMemorySeminars();
    private final InMemorySeasonPlans plans = new InMemorySeasonPlans();
    private final Proposals proposals = new Proposals(plans, seminars, new InMemoryModuleSwitches());
    private final SeasonSheet sheet = SeasonSheet.usual("Herbst", MONDAY, MONDAY.plusDays(4));
    private final SeasonPlan plan = new SeasonPlan(town, sheet, aPerson(), Instant.EPOCH);

    @BeforeEach
    void offer() {
        seminars.add(taught);
        seminars.add(untaught);
        plans.add(plan);
    }

    @Test
    void dates_are_kept_without_anybody_and_say_why_they_are() {
        Season season = season(20);

        LeftOut left = proposals.keep(plan, season, new SeasonPlanner(season, 1).plan(Effort.rounds(50)));

        List<SeasonDate> dates = plans.dates(plan.id());
        assertThat(dates).hasSize(1);
        assertThat(dates.get(0).placement().participants()).isEmpty();
        assertThat(dates.get(0).filling()).contains(Filling.WELL);
        assertThat(dates.get(0).reasons().orElseThrow().closes()).containsExactly("KDW-D2");
        assertThat(plan.rough().orElseThrow().closedPercent()).isEqualTo(100);
        assertThat(left.seminars()).containsOnly(Map.entry(untaught.id().toString(), "LECTURER"));
    }

    @Test
    void of_a_small_group_nothing_is_named() {
        Season season = season(7);

        proposals.keep(plan, season, new SeasonPlanner(season, 1).plan(Effort.rounds(50)));

        assertThat(plans.dates(plan.id()).get(0).reasons().orElseThrow().closes())
                .isEmpty();
    }

    @Test
    void what_stays_keeps_its_id_and_what_is_gone_goes() {
        Season season = season(20);
        Plan found = new SeasonPlanner(season, 1).plan(Effort.rounds(50));
        proposals.keep(plan, season, found);
        SeasonDate before = plans.dates(plan.id()).get(0);

        proposals.keep(plan, season, found);
        assertThat(plans.dates(plan.id())).extracting(SeasonDate::id).containsExactly(before.id());

        proposals.keep(plan, season, Plan.empty());
        assertThat(plans.dates(plan.id())).isEmpty();
    }

    @Test
    void a_date_says_in_what_the_plan_reckoned_with_a_measured_effect() {
        Season assumed = season(20);
        Season measured = new Season(
                assumed.horizon(),
                assumed.staff(),
                assumed.seminars().stream().map(ProposalsTest::measured).toList(),
                assumed.means(),
                List.of());

        proposals.keep(plan, assumed, new SeasonPlanner(assumed, 1).plan(Effort.rounds(50)));
        assertThat(reasons().measured()).isEmpty();

        proposals.keep(plan, measured, new SeasonPlanner(measured, 1).plan(Effort.rounds(50)));
        assertThat(reasons().measured()).containsExactly("KDW-D2");
        assertThat(plan.rough().orElseThrow().closedPercent())
                .as("half a level of two")
                .isEqualTo(25);
    }

    private Reasons reasons() {
        return plans.dates(plan.id()).get(0).reasons().orElseThrow();
    }

    private static de.digifit.core.season.Seminar measured(de.digifit.core.season.Seminar seminar) {
        return new de.digifit.core.season.Seminar(
                seminar.code(),
                seminar.effects(),
                seminar.size(),
                seminar.form(),
                seminar.costCents(),
                seminar.onlyFor(),
                Map.of(D2, 0.5));
    }

    private Season season(int people) {
        UnitId unit = new UnitId(Ids.next());
        List<PersonId> staff =
                Stream.generate(() -> new PersonId(Ids.next())).limit(people).toList();
        String jo = aPerson().toString();
        return new Season(
                new Season.Horizon(MONDAY, MONDAY, Set.of()),
                new Season.Staff(
                        staff.stream()
                                .map(person -> new Employee(person, unit, WorkWeek.full(), Set.of()))
                                .toList(),
                        staff.stream()
                                .map(person -> new Need(person, D2, Level.of(0), Level.of(2), 1))
                                .toList(),
                        List.of(new UnitRule(unit, 1, List.of()))),
                Stream.of(taught, untaught).map(this::offer).toList(),
                new Season.Means(
                        List.of(new Room(Ids.next().toString(), 20, Set.of(), Set.of())),
                        List.of(new Lecturer(jo, Set.of(taught.id().toString()), Set.of(MONDAY), 1)),
                        List.of(),
                        Limits.usual(100_000, 4)),
                List.of());
    }

    private de.digifit.core.season.Seminar offer(Seminar seminar) {
        return new de.digifit.core.season.Seminar(
                seminar.id().toString(),
                seminar.effects(),
                new de.digifit.core.season.Seminar.Size(seminar.minimum(), seminar.maximum()),
                new de.digifit.core.season.Seminar.Form(1, false, Set.of(), false),
                100,
                Set.of());
    }
}
