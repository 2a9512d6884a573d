// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.season.infrastructure;

import static de.digifit.lms.seminar.Samples.TODAY;
import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.organisation.TownId;
import de.digifit.core.season.HalfDay;
import de.digifit.core.season.Placement;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.lms.season.NoSuchSeason;
import de.digifit.lms.season.Reasons;
import de.digifit.lms.season.Rough.Amount;
import de.digifit.lms.season.Rough.Filling;
import de.digifit.lms.season.SeasonDate;
import de.digifit.lms.season.SeasonPlan;
import de.digifit.lms.season.SeasonRun;
import de.digifit.lms.seasonbasis.SeasonSheet;
import de.digifit.lms.seminar.Seminar;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaSeasonPlansTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("lms");

    private final JpaSeasonPlans plans = new JpaSeasonPlans();
    private final TownId town = aTown();
    private final Seminar seminar = aSeminar(town);
    private final SeasonPlan plan =
            new SeasonPlan(town, SeasonSheet.usual("Herbst", TODAY.plusMonths(2), TODAY.plusMonths(4)), aPerson(), NOW);

    @BeforeEach
    void open() {
        plans.entities = transaction.entities();
        transaction.entities().persist(seminar);
        plans.add(plan);
        transaction.written();
    }

    @Test
    void a_plan_is_found_in_its_town_only() {
        assertThat(plans.get(town, plan.id()).sheet()).isEqualTo(plan.sheet());
        assertThat(plans.hold(town, plan.id()).rough()).isEmpty();
        assertThat(plans.of(town)).hasSize(1);
        assertThat(plans.of(aTown())).isEmpty();
        assertThatThrownBy(() -> plans.get(aTown(), plan.id())).isInstanceOf(NoSuchSeason.class);
    }

    @Test
    void dates_come_in_the_order_of_time_with_their_reasons() {
        SeasonDate later = date(HalfDay.afternoon(TODAY.plusMonths(2)));
        SeasonDate sooner = date(HalfDay.morning(TODAY.plusMonths(2)));
        Reasons reasons = new Reasons(
                List.of("KDW-D2"),
                Amount.MUCH,
                "2026-08-04 MORNING",
                Amount.LITTLE,
                Map.of("ROOM", 3),
                List.of("KDW-D2"));
        sooner.explained(sooner.placement(), Filling.WELL, reasons);
        plans.add(later);
        plans.add(sooner);
        transaction.written();

        assertThat(plans.dates(plan.id())).extracting(SeasonDate::id).containsExactly(sooner.id(), later.id());
        assertThat(plans.date(town, sooner.id()).reasons()).contains(reasons);
        assertThatThrownBy(() -> plans.date(aTown(), sooner.id())).isInstanceOf(NoSuchSeason.class);
    }

    @Test
    void the_database_lets_one_run_at_a_time() {
        SeasonRun run = new SeasonRun(plan.id(), 5, true, aPerson(), NOW);
        plans.add(run);
        transaction.written();

        assertThat(plans.lastRun(plan.id())).map(SeasonRun::id).contains(run.id());
        assertThat(plans.holdLastRun(plan.id())).map(SeasonRun::id).contains(run.id());
        assertThat(plans.planOf(run).id()).isEqualTo(plan.id());
        assertThatThrownBy(() -> plans.add(new SeasonRun(plan.id(), 5, true, aPerson(), NOW)))
                .isInstanceOf(PersistenceException.class);
    }

    private SeasonDate date(HalfDay start) {
        return new SeasonDate(
                plan.id(),
                new Placement(seminar.id().toString(), start, null, aPerson().toString(), null, List.of()),
                1,
                12);
    }
}
