// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.talk;

import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.ModuleStatus;
import de.digifit.core.agreement.ModuleSwitch;
import de.digifit.core.agreement.ModuleSwitches;
import de.digifit.core.agreement.WorksAgreement;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The works agreement of a test: everything is released, until something is switched otherwise. */
public final class ReleasedEverywhere implements ModuleSwitches {

    private static final WorksAgreement AGREEMENT =
            new WorksAgreement("Dienstvereinbarung", LocalDate.of(2026, 1, 1), "10.1");

    private final List<ModuleSwitch> switches = new ArrayList<>();

    public ReleasedEverywhere(TownId town) {
        for (Module module : Module.values()) {
            switches.add(of(town, module, ModuleStatus.RELEASED));
        }
    }

    public void switchOff(TownId town, Module module) {
        switches.removeIf(change -> change.module() == module);
        switches.add(of(town, module, ModuleStatus.OFF));
    }

    private static ModuleSwitch of(TownId town, Module module, ModuleStatus status) {
        return new ModuleSwitch(town, module, status, AGREEMENT, new PersonId(Ids.next()), Instant.EPOCH);
    }

    @Override
    public void add(ModuleSwitch change) {
        switches.add(change);
    }

    @Override
    public List<ModuleSwitch> inForce(TownId town) {
        return switches;
    }

    @Override
    public List<ModuleSwitch> history(TownId town) {
        return switches;
    }

    @Override
    public int smallestGroup(TownId town) {
        return 10;
    }
}
