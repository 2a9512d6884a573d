// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.today.application;

import de.digifit.core.account.Responsibility;
import de.digifit.core.account.application.Asker;
import de.digifit.lms.decision.application.Decisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How many decisions wait for the asker; for who leads nobody, none. */
@ApplicationScoped
class OpenDecisions {

    private final Asker asker;
    private final Decisions decisions;

    @Inject
    OpenDecisions(Asker asker, Decisions decisions) {
        this.asker = asker;
        this.decisions = decisions;
    }

    int count() {
        return asker.get().responsibilities().contains(Responsibility.LEADER)
                ? decisions.open().size()
                : 0;
    }
}
