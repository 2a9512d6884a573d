// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.proposal.application;

import de.digifit.core.agreement.DataKind;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.Purpose;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.competency.Competencies;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.organisation.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** With whom, and about what, a leader may have a talk. */
@ApplicationScoped
class Addressee {

    private final Modules modules;
    private final Disclosure disclosure;
    private final Competencies competencies;

    @Inject
    Addressee(Modules modules, Disclosure disclosure, Competencies competencies) {
        this.modules = modules;
        this.disclosure = disclosure;
        this.competencies = competencies;
    }

    void require(PersonId person, CompetencyId competency) {
        modules.requireReleased(Module.TEAM_GAPS);
        disclosure.of(person, Set.of(DataKind.AGREED_LEVELS), Purpose.QUALIFICATION_TALK);
        competencies.get(competency);
    }
}
