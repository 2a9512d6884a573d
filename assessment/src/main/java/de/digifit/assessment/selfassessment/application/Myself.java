// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.selfassessment.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.competency.Competencies;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.evidence.Subject;
import de.digifit.core.organisation.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The one who asks, and of what something can be said: only of competencies that there are. */
@ApplicationScoped
class Myself {

    private final Asker asker;
    private final Competencies competencies;

    @Inject
    Myself(Asker asker, Competencies competencies) {
        this.asker = asker;
        this.competencies = competencies;
    }

    PersonId person() {
        return asker.person();
    }

    /** @throws de.digifit.core.competency.NoSuchCompetency when there is none */
    Subject about(CompetencyId competency) {
        return new Subject(
                asker.town(), asker.person(), competencies.get(competency).id());
    }
}
