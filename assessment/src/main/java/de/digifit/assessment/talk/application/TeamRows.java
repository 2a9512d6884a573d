// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.talk.application;

import de.digifit.assessment.campaign.Campaign;
import de.digifit.assessment.talk.Talk;
import de.digifit.assessment.talk.Talks;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The asker's team in one campaign, by name and state and nothing else (requirement R-TV-1). */
@ApplicationScoped
class TeamRows {

    private final Disclosure disclosure;
    private final Talks talks;

    @Inject
    TeamRows(Disclosure disclosure, Talks talks) {
        this.disclosure = disclosure;
        this.talks = talks;
    }

    List<TeamTalk> of(Campaign campaign) {
        List<Person> team = disclosure.myTeam();
        List<PersonId> ids = team.stream().map(Person::id).toList();
        Map<PersonId, Talk> begun = talks.of(campaign.id(), ids);
        Set<PersonId> restricted = disclosure.restricted(ids);
        return team.stream()
                .map(person -> restricted.contains(person.id())
                        ? TeamTalk.restricted(person)
                        : TeamTalk.of(person, Optional.ofNullable(begun.get(person.id()))))
                .toList();
    }
}
