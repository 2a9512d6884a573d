// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.selfassessment.application;

import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.competency.Competencies;
import de.digifit.core.competency.CompetencyId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What people may be asked about: competencies that there are, while the works agreement lets the module run. */
@ApplicationScoped
class Question {

    private final Modules modules;
    private final Competencies competencies;

    @Inject
    Question(Modules modules, Competencies competencies) {
        this.modules = modules;
        this.competencies = competencies;
    }

    void mayBeAnswered(CompetencyId competency) {
        modules.requireReleased(Module.SELF_ASSESSMENT);
        competencies.get(competency);
    }
}
