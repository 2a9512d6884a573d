// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.observation.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.DataKind;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.Purpose;
import de.digifit.core.agreement.Relation;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.competency.Competencies;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.evidence.Subject;
import de.digifit.core.organisation.NoSuchPerson;
import de.digifit.core.organisation.People;
import de.digifit.core.organisation.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** The leader who asks, and of whom something can be observed: of the team, never of oneself. */
@ApplicationScoped
class Observer {

    private final Asker asker;
    private final Modules modules;
    private final Disclosure disclosure;
    private final Competencies competencies;
    private final People people;

    @Inject
    Observer(Asker asker, Modules modules, Disclosure disclosure, Competencies competencies, People people) {
        this.asker = asker;
        this.modules = modules;
        this.disclosure = disclosure;
        this.competencies = competencies;
        this.people = people;
    }

    PersonId me() {
        return asker.person();
    }

    String name(PersonId person) {
        return people.get(asker.town(), person).name();
    }

    Subject of(PersonId person, CompetencyId competency) {
        modules.requireReleased(Module.OBSERVATION);
        Relation relation = disclosure.of(person, Set.of(DataKind.OBSERVATIONS), Purpose.QUALIFICATION_TALK);
        if (relation == Relation.SELF) {
            throw new NoSuchPerson(person);
        }
        return new Subject(asker.town(), person, competencies.get(competency).id());
    }
}
