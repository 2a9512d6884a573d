// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.pilot.application;

import de.digifit.assessment.pilot.Pilot.Reader;
import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.ModuleSwitches;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.headcount.Threshold;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Whoever reads what the answers say, while the works agreement lets that be read. */
@ApplicationScoped
class PilotReader {

    private final Asker asker;
    private final Modules modules;
    private final ModuleSwitches agreement;
    private final Clock clock;

    @Inject
    PilotReader(Asker asker, Modules modules, ModuleSwitches agreement, Clock clock) {
        this.asker = asker;
        this.modules = modules;
        this.agreement = agreement;
        this.clock = clock;
    }

    /** @throws de.digifit.core.agreement.ModuleNotReleased while it is off */
    Reader here() {
        modules.requireReleased(Module.ITEM_PILOT);
        return new Reader(
                asker.town(),
                asker.person(),
                LocalDate.now(clock),
                new Threshold(agreement.smallestGroup(asker.town())));
    }
}
