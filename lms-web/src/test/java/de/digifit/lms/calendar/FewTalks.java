// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.calendar;

import de.digifit.assessment.campaign.Campaign;
import de.digifit.assessment.campaign.CampaignId;
import de.digifit.assessment.talk.GroupTalk;
import de.digifit.assessment.talk.GroupTalkId;
import de.digifit.assessment.talk.Invitation;
import de.digifit.assessment.talk.Talk;
import de.digifit.assessment.talk.TalkId;
import de.digifit.assessment.talk.TalkStep.Hand;
import de.digifit.assessment.talk.Talks;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.seminar.Samples;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Talks for tests of letters and calendars: invited on 1 June 2026. */
public final class FewTalks implements Talks {

    public static final Instant INVITED = Instant.parse("2026-06-01T08:00:00Z");
    public static final LocalDateTime DAY = LocalDateTime.of(2026, 6, 10, 10, 0);
    public static final Campaign.Window JUNE = new Campaign.Window(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30));

    private final List<Talk> talks = new ArrayList<>();

    /** To a talk in room 12. */
    public Talk invite(TownId town, PersonId person, PersonId leader) {
        Campaign campaign = new Campaign(town, "Gespräche", JUNE, Samples.aPerson(), INVITED);
        Talk talk = new Talk(town, campaign, person);
        talk.invite(on(DAY), JUNE, Hand.own(leader, INVITED));
        talks.add(talk);
        return talk;
    }

    /** Several people to one talk, on the same day in the same room. */
    public GroupTalk inviteTogether(TownId town, PersonId leader, PersonId... people) {
        Campaign campaign = new Campaign(town, "Gespräche", JUNE, Samples.aPerson(), INVITED);
        GroupTalk group = GroupTalk.of(Arrays.stream(people)
                .map(person -> new Talk(town, campaign, person))
                .toList());
        group.invite(on(DAY), JUNE, Hand.own(leader, INVITED));
        talks.addAll(group.talks());
        return group;
    }

    public static Invitation on(LocalDateTime day) {
        return new Invitation(day, "Zimmer 12", false);
    }

    @Override
    public void add(Talk talk) {
        talks.add(talk);
    }

    @Override
    public Optional<Talk> find(TownId town, TalkId id) {
        return talks.stream().filter(talk -> talk.id().equals(id)).findFirst();
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
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Talk> of(PersonId person) {
        return talks.stream().filter(talk -> talk.person().equals(person)).toList();
    }

    @Override
    public List<Talk> aheadOf(PersonId leader) {
        return talks.stream()
                .filter(talk -> talk.leader().filter(leader::equals).isPresent())
                .toList();
    }

    @Override
    public List<Talk> of(TownId town, GroupTalkId group) {
        return talks.stream()
                .filter(talk -> talk.group().filter(group::equals).isPresent())
                .toList();
    }

    @Override
    public void serialise(PersonId person) {
        // A test is alone.
    }
}
