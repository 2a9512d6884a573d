// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.talk.application;

import de.digifit.assessment.talk.GroupTalk;
import de.digifit.assessment.talk.GroupTalkId;
import de.digifit.assessment.talk.Invitation;
import de.digifit.assessment.talk.Talk;
import de.digifit.assessment.talk.TalkId;
import de.digifit.assessment.talk.TalkState;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import java.util.Optional;

/**
 * One person of the team in the list of talks: name and state, nothing of what is in it.
 *
 * @param talk none before its first step
 * @param group with which others it is
 * @param restricted whether nothing else is said, because the person's data are restricted (Art. 18 GDPR)
 */
public record TeamTalk(
        PersonId person,
        String name,
        TalkState state,
        Optional<TalkId> talk,
        Optional<Invitation> invitation,
        Optional<GroupTalkId> group,
        boolean restricted) {

    /** Whether the person may be invited together with others. */
    public boolean mayJoin() {
        return !restricted && GroupTalk.mayJoin(state);
    }

    static TeamTalk restricted(Person person) {
        return new TeamTalk(
                person.id(),
                person.name(),
                TalkState.PLANNED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true);
    }

    static TeamTalk of(Person person, Optional<Talk> talk) {
        return new TeamTalk(
                person.id(),
                person.name(),
                talk.map(Talk::state).orElse(TalkState.PLANNED),
                talk.map(Talk::id),
                talk.flatMap(Talk::invitation),
                talk.flatMap(Talk::group),
                false);
    }
}
