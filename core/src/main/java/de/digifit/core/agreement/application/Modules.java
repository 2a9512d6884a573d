// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.agreement.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.ModuleNotReleased;
import de.digifit.core.agreement.ModuleStatus;
import de.digifit.core.agreement.ModuleSwitches;
import de.digifit.core.organisation.TownId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether the works agreement of the asker's town lets a module run. */
@ApplicationScoped
public class Modules {

    private final Asker asker;
    private final ModuleSwitches switches;

    @Inject
    public Modules(Asker asker, ModuleSwitches switches) {
        this.asker = asker;
        this.switches = switches;
    }

    /** @throws ModuleNotReleased while the module is off */
    public void requireReleased(Module module) {
        requireReleased(asker.town(), module);
    }

    /** @throws ModuleNotReleased while the module is off in that town */
    public void requireReleased(TownId town, Module module) {
        if (!released(town, module)) {
            throw new ModuleNotReleased(module);
        }
    }

    public boolean released(Module module) {
        return released(asker.town(), module);
    }

    /** The same for a town, where nobody asks for oneself. */
    public boolean released(TownId town, Module module) {
        return switches.status(town, module)
                .filter(status -> status != ModuleStatus.OFF)
                .isPresent();
    }
}
