// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.talk;

import de.digifit.assessment.campaign.CampaignId;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Talks of one campaign, kept for a test. */
public final class InMemoryTalks implements Talks {

    private final List<Talk> talks = new ArrayList<>();

    @Override
    public void add(Talk talk) {
        talks.add(talk);
    }

    @Override
    public Optional<Talk> find(TownId town, TalkId id) {
        return talks.stream()
                .filter(talk -> talk.id().equals(id) && talk.town().equals(town))
                .findFirst();
    }

    @Override
    public Optional<Talk> findToChange(TownId town, TalkId id) {
        return find(town, id);
    }

    @Override
    public Optional<Talk> of(CampaignId campaign, PersonId person) {
        return of(person).stream().findFirst();
    }

    @Override
    public Map<PersonId, Talk> of(CampaignId campaign, Collection<PersonId> people) {
        Map<PersonId, Talk> found = new HashMap<>();
        talks.stream().filter(talk -> people.contains(talk.person())).forEach(talk -> found.put(talk.person(), talk));
        return found;
    }

    @Override
    public List<Talk> of(PersonId person) {
        return talks.stream().filter(talk -> talk.person().equals(person)).toList();
    }

    @Override
    public List<Talk> aheadOf(PersonId leader) {
        return talks.stream()
                .filter(talk -> talk.state().ahead())
                .filter(talk -> talk.leader().filter(leader::equals).isPresent())
                .toList();
    }

    @Override
    public List<Talk> of(TownId town, GroupTalkId group) {
        return talks.stream()
                .filter(talk -> talk.town().equals(town))
                .filter(talk -> talk.group().filter(group::equals).isPresent())
                .toList();
    }

    @Override
    public void serialise(PersonId person) {
        // one test, one thread
    }
}
