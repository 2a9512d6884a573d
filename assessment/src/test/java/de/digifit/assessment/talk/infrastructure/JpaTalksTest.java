// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.talk.infrastructure;

import static de.digifit.assessment.talk.SomeTalk.NOW;
import static de.digifit.assessment.talk.SomeTalk.THEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.assessment.campaign.Campaign;
import de.digifit.assessment.talk.GroupTalk;
import de.digifit.assessment.talk.Side;
import de.digifit.assessment.talk.SomeTalk;
import de.digifit.assessment.talk.Talk;
import de.digifit.assessment.talk.TalkState;
import de.digifit.assessment.talk.TalkStep;
import de.digifit.assessment.talk.TalkStep.Hand;
import de.digifit.assessment.talk.TalkTransition;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.InOneTransaction;
import jakarta.persistence.PersistenceException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaTalksTest {

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("assessment");

    private final JpaTalks talks = new JpaTalks();
    private final TownId town = new TownId(Ids.next());
    private final PersonId person = new PersonId(Ids.next());
    private final PersonId leader = new PersonId(Ids.next());
    private final Campaign campaign = SomeTalk.aCampaign(town);
    private final Talk talk = SomeTalk.invited(campaign, town, person, leader);

    @BeforeEach
    void open() {
        talks.entities = transaction.entities();
        transaction.entities().persist(campaign);
        talks.add(talk);
        transaction.written();
    }

    @Test
    void a_talk_is_kept_with_its_day_and_every_step() {
        Talk found = talks.findToChange(town, talk.id()).orElseThrow();
        found.ready(Side.PERSON, Hand.own(person, NOW));
        found.ready(Side.LEADER, Hand.own(leader, NOW));
        found.hold(Hand.own(leader, THEN));
        transaction.written();

        Talk kept = talks.of(campaign.id(), person).orElseThrow();
        assertThat(kept.state()).isEqualTo(TalkState.HELD);
        assertThat(kept.invitation()).contains(SomeTalk.on(SomeTalk.IN_TIME));
        assertThat(kept.heldBy()).contains(leader);
        assertThat(kept.steps())
                .extracting(TalkStep::transition)
                .containsExactly(TalkTransition.INVITE, TalkTransition.PREPARE, TalkTransition.HOLD);
    }

    @Test
    void there_is_one_talk_for_a_person_in_a_campaign() {
        talks.serialise(person);
        talks.add(new Talk(town, campaign, person));

        assertThatThrownBy(transaction::written).isInstanceOf(PersistenceException.class);
    }

    @Test
    void a_talk_is_found_in_its_town_only() {
        assertThat(talks.find(town, talk.id())).isPresent();
        assertThat(talks.find(new TownId(Ids.next()), talk.id())).isEmpty();
        assertThat(talks.findToChange(new TownId(Ids.next()), talk.id())).isEmpty();
    }

    @Test
    void a_leader_finds_the_talks_to_come_and_no_others() {
        assertThat(talks.aheadOf(leader)).extracting(Talk::id).containsExactly(talk.id());
        assertThat(talks.aheadOf(person)).isEmpty();

        talks.findToChange(town, talk.id()).orElseThrow().hold(Hand.own(leader, THEN));
        transaction.written();
        assertThat(talks.aheadOf(leader)).isEmpty();
    }

    @Test
    void those_who_share_a_date_are_found_together_and_in_their_town_only() {
        Talk first = new Talk(town, campaign, new PersonId(Ids.next()));
        Talk second = new Talk(town, campaign, new PersonId(Ids.next()));
        GroupTalk group = GroupTalk.of(List.of(first, second));
        group.invite(SomeTalk.on(SomeTalk.IN_TIME), SomeTalk.JUNE, Hand.own(leader, SomeTalk.NOW));
        group.talks().forEach(talks::add);
        transaction.written();

        assertThat(talks.of(town, group.id()))
                .extracting(Talk::person)
                .containsExactlyInAnyOrder(first.person(), second.person());
        assertThat(talks.of(new TownId(Ids.next()), group.id())).isEmpty();
    }

    @Test
    void talks_of_some_people_are_found_by_person() {
        assertThat(talks.of(campaign.id(), List.of(person, leader))).containsOnlyKeys(person);
        assertThat(talks.of(campaign.id(), List.of())).isEmpty();
    }
}
