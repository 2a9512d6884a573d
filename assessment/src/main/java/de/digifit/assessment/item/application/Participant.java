// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.item.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Whoever answers items: for oneself only, and while the works agreement lets the module run. */
@ApplicationScoped
public class Participant {

    private final Asker asker;
    private final Modules modules;
    private final Clock clock;

    @Inject
    public Participant(Asker asker, Modules modules, Clock clock) {
        this.asker = asker;
        this.modules = modules;
        this.clock = clock;
    }

    /** @throws de.digifit.core.agreement.ModuleNotReleased while it is off */
    public PersonId in(Module module) {
        modules.requireReleased(module);
        return asker.person();
    }

    public PersonId person() {
        return asker.person();
    }

    public TownId town() {
        return asker.town();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return Instant.now(clock);
    }
}
