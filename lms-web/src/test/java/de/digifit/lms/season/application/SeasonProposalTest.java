// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.season.application;

import static de.digifit.lms.seminar.Samples.TODAY;
import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aTown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.account.SignedInAs;
import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.InMemoryModuleSwitches;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.ModuleNotReleased;
import de.digifit.core.agreement.ModuleStatus;
import de.digifit.core.agreement.ModuleSwitch;
import de.digifit.core.agreement.WorksAgreement;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Heard;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.season.InMemorySeasonPlans;
import de.digifit.lms.season.SeasonPlan;
import de.digifit.lms.season.SeasonRun;
import de.digifit.lms.seasonbasis.SeasonSheet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SeasonProposalTest {

    private static final Instant NOW =
            TODAY.atTime(10, 0).atZone(TownClock.ZONE).toInstant();

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final TownId town = aTown();
    private final PersonId mika = aPerson();
    private final InMemorySeasonPlans plans = new InMemorySeasonPlans();
    private final InMemoryModuleSwitches switches = new InMemoryModuleSwitches();
    private final Heard<RunStarted> started = new Heard<>();
    private final SeasonPlan plan =
            new SeasonPlan(town, SeasonSheet.usual("Herbst", TODAY.plusMonths(2), TODAY.plusMonths(5)), mika, NOW);

    @BeforeEach
    void sign_in() {
        session.person(mika, town);
        plans.add(plan);
        switches.add(new ModuleSwitch(
                town, Module.SEASON_PLANNING, ModuleStatus.RELEASED, new WorksAgreement("DV", TODAY, "1"), mika, NOW));
    }

    @Test
    void the_planner_begins_and_nobody_else_starts_or_changes_it_meanwhile() {
        at(NOW).start(plan.id(), 5, true);

        assertThat(started.all()).hasSize(1);
        assertThatThrownBy(() -> at(NOW.plusSeconds(5)).start(plan.id(), 5, true))
                .hasMessageContaining("ALREADY_PLANNING");
        assertThatThrownBy(() -> Idle.require(plans.lastRun(plan.id()), NOW)).hasMessageContaining("WHILE_PLANNING");
        assertThat(started.all()).hasSize(1);
    }

    @Test
    void a_run_that_died_can_be_started_again() {
        at(NOW).start(plan.id(), 5, true);
        SeasonRun died = plans.lastRun(plan.id()).orElseThrow();
        Instant later = NOW.plus(Duration.ofMinutes(2));

        at(later).start(plan.id(), 5, true);

        assertThat(died.state(later)).isEqualTo(SeasonRun.State.INTERRUPTED);
        assertThat(plans.lastRun(plan.id()).orElseThrow().running(later)).isTrue();
        assertThat(started.all()).hasSize(2);
    }

    @Test
    void stopping_is_told_to_the_run_and_stopping_what_is_over_changes_nothing() {
        at(NOW).stop(plan.id());
        at(NOW).start(plan.id(), 5, true);

        at(NOW).stop(plan.id());

        assertThat(plans.lastRun(plan.id()).orElseThrow().stopping()).isTrue();
    }

    @Test
    void without_the_works_agreement_nothing_is_planned() {
        session.person(aPerson(), aTown());

        assertThatThrownBy(() -> at(NOW).start(plan.id(), 5, true)).isInstanceOf(ModuleNotReleased.class);
    }

    private SeasonProposal at(Instant moment) {
        Asker asker = new Asker();
        return new SeasonProposal(
                asker, plans, new Modules(asker, switches), started, Clock.fixed(moment, TownClock.ZONE));
    }
}
