// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.agreement.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.account.SignedInAs;
import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.AgreementNotNamed;
import de.digifit.core.agreement.AgreementNotSignedYet;
import de.digifit.core.agreement.InMemoryModuleSwitches;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.ModuleNotReleased;
import de.digifit.core.agreement.ModuleStatus;
import de.digifit.core.agreement.NoSuchModule;
import de.digifit.core.agreement.WorksAgreement;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.TownClock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SwitchboardTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final WorksAgreement AGREEMENT = new WorksAgreement("DV Qualifizierung", TODAY, "10.24.01");

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final TownId town = new TownId(Ids.next());
    private final PersonId toni = new PersonId(Ids.next());
    private final InMemoryModuleSwitches switches = new InMemoryModuleSwitches();
    private final Switchboard switchboard = new Switchboard(new Asker(), switches, Clock.fixed(NOW, TownClock.ZONE));
    private final Modules modules = new Modules(new Asker(), switches);

    @BeforeEach
    void toni_is_signed_in() {
        session.person(toni, town);
    }

    @Test
    void all_is_off_until_an_agreement_switches_it_on_and_runs_from_then_until_it_is_off_again() {
        assertThat(switchboard.settings())
                .hasSize(Module.values().length)
                .allMatch(setting -> setting.status() == ModuleStatus.OFF);
        refused(Module.OBSERVATION);

        switchboard.set(Module.OBSERVATION, ModuleStatus.TRIAL, AGREEMENT);
        modules.requireReleased(Module.OBSERVATION);
        refused(Module.TEAM_GAPS);

        switchboard.set(Module.OBSERVATION, ModuleStatus.OFF, AGREEMENT);
        refused(Module.OBSERVATION);
    }

    @Test
    void each_change_is_kept_with_who_made_it_and_a_double_click_makes_one() {
        switchboard.set(Module.TEAM_GAPS, ModuleStatus.RELEASED, AGREEMENT);
        switchboard.set(Module.TEAM_GAPS, ModuleStatus.RELEASED, AGREEMENT);
        switchboard.set(Module.TEAM_GAPS, ModuleStatus.OFF, AGREEMENT);

        assertThat(switches.history(town)).hasSize(2).allMatch(change -> change.switchedBy()
                .equals(toni));
    }

    @Test
    void another_town_is_not_switched_with_it() {
        switchboard.set(Module.TEAM_GAPS, ModuleStatus.RELEASED, AGREEMENT);
        session.person(toni, new TownId(Ids.next()));

        refused(Module.TEAM_GAPS);
    }

    @Test
    void without_an_agreement_that_can_be_found_and_is_signed_nothing_is_switched() {
        assertThatThrownBy(() -> new WorksAgreement("  ", TODAY, "10.24.01")).isInstanceOf(AgreementNotNamed.class);
        assertThatThrownBy(() -> new WorksAgreement("DV", TODAY, "")).isInstanceOf(AgreementNotNamed.class);
        WorksAgreement ahead = new WorksAgreement("DV", TODAY.plusDays(1), "1");
        assertThatThrownBy(() -> switchboard.set(Module.TEAM_GAPS, ModuleStatus.TRIAL, ahead))
                .isInstanceOf(AgreementNotSignedYet.class);
        assertThat(switches.history(town)).isEmpty();
    }

    @Test
    void a_module_that_is_none_is_not_found() {
        assertThat(Module.named("ATTENDANCE")).isEqualTo(Module.ATTENDANCE);
        assertThatThrownBy(() -> Module.named("attendance")).isInstanceOf(NoSuchModule.class);
    }

    private void refused(Module module) {
        assertThatThrownBy(() -> modules.requireReleased(module)).isInstanceOf(ModuleNotReleased.class);
    }
}
