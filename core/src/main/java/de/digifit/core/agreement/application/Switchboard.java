// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.agreement.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.AgreementNotSignedYet;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.ModuleStatus;
import de.digifit.core.agreement.ModuleSwitch;
import de.digifit.core.agreement.ModuleSwitches;
import de.digifit.core.agreement.WorksAgreement;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * Where the employer switches modules on and off, each by an agreement with title, date and file number (R-MB-1). Each
 * change is kept with who made it; the staff council reads all of them.
 */
@Act
@RequiresPermissions("agreement:switch")
public class Switchboard {

    private final Asker asker;
    private final ModuleSwitches switches;
    private final Clock clock;

    @Inject
    public Switchboard(Asker asker, ModuleSwitches switches, Clock clock) {
        this.asker = asker;
        this.switches = switches;
        this.clock = clock;
    }

    /** Every module there is, also those that were never switched. */
    public List<Setting> settings() {
        List<ModuleSwitch> inForce = switches.inForce(asker.town());
        return Arrays.stream(Module.values())
                .map(module -> setting(module, inForce))
                .toList();
    }

    public Setting get(Module module) {
        return setting(module, switches.inForce(asker.town()));
    }

    /**
     * Counts with the next request of everybody. What stands already changes nothing.
     *
     * @throws AgreementNotSignedYet when the agreement is signed after today
     */
    public void set(Module module, ModuleStatus status, WorksAgreement agreement) {
        LocalDate today = LocalDate.now(clock);
        if (agreement.agreementSignedOn().isAfter(today)) {
            throw new AgreementNotSignedYet(agreement.agreementSignedOn());
        }
        boolean stands = get(module)
                .last()
                .filter(last -> last.status() == status && last.agreement().equals(agreement))
                .isPresent();
        if (!stands) {
            switches.add(new ModuleSwitch(asker.town(), module, status, agreement, asker.person(), Instant.now(clock)));
        }
    }

    private static Setting setting(Module module, List<ModuleSwitch> inForce) {
        return new Setting(
                module,
                inForce.stream().filter(change -> change.module() == module).findFirst());
    }

    /**
     * How one module stands.
     *
     * @param last nothing where it was never switched on
     */
    public record Setting(Module module, Optional<ModuleSwitch> last) {

        public ModuleStatus status() {
            return last.map(ModuleSwitch::status).orElse(ModuleStatus.OFF);
        }
    }
}
