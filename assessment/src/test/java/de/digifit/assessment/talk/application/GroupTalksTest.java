// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.talk.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.assessment.campaign.Campaign;
import de.digifit.assessment.talk.GroupTalkId;
import de.digifit.assessment.talk.NoSuchTalk;
import de.digifit.assessment.talk.SomeTalk;
import de.digifit.assessment.talk.TalkState;
import de.digifit.assessment.talk.TalkStep;
import de.digifit.core.account.SignedInAs;
import de.digifit.core.organisation.NoSuchPerson;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.restriction.DataRestricted;
import de.digifit.core.restriction.Restriction;
import de.digifit.core.restriction.RestrictionGround;
import de.digifit.core.shared.Heard;
import de.digifit.core.shared.Ids;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GroupTalksTest {

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final TownId town = new TownId(Ids.next());
    private final Heard<TalkStep.Arranged> arranged = new Heard<>();
    private final TalkOffice office = new TalkOffice(town, SomeTalk.NOW);
    private final Campaign campaign = SomeTalk.aCampaign(town);
    private final PersonId first = office.musterau.clerk();
    private final PersonId second = office.musterau.helper();
    private final GroupTalks talks = office.groupTalks(campaign, arranged, SomeTalk.NOW);

    @Test
    void a_leader_invites_several_of_the_team_to_one_date() {
        GroupTalkId group = invited();

        assertThat(talks.members(group)).extracting(TeamTalk::person).containsExactlyInAnyOrder(first, second);
        assertThat(arranged.all())
                .extracting(news -> news.talk().group().orElseThrow())
                .containsExactly(group, group);
        assertThat(talks.invitable()).extracting(TeamTalk::person).doesNotContain(first, second);
    }

    @Test
    void somebody_of_another_team_or_with_restricted_data_is_not_invited_and_then_nobody_is() {
        session.person(office.musterau.head(), town);
        List<PersonId> foreign = List.of(first, office.musterau.mayor());
        assertThatThrownBy(() -> talks.invite(foreign, SomeTalk.on(SomeTalk.IN_TIME)))
                .isInstanceOf(NoSuchPerson.class);

        office.restrictions.add(new Restriction(town, second, RestrictionGround.ACCURACY, second, SomeTalk.NOW));
        assertThatThrownBy(() -> talks.invite(List.of(first, second), SomeTalk.on(SomeTalk.IN_TIME)))
                .isInstanceOf(DataRestricted.class);
        assertThat(arranged.all()).isEmpty();
    }

    @Test
    void it_took_place_with_those_who_were_there() {
        GroupTalkId group = invited();
        GroupTalks later = office.groupTalks(campaign, arranged, SomeTalk.THEN);
        later.hold(group, List.of(first));

        assertThat(office.talks.of(first).get(0).state()).isEqualTo(TalkState.HELD);
        assertThat(office.talks.of(second).get(0).state()).isEqualTo(TalkState.INVITED);
        later.move(group, SomeTalk.on(SomeTalk.IN_TIME.plusDays(9)));
        assertThat(office.talks.of(first).get(0).invitation()).contains(SomeTalk.on(SomeTalk.IN_TIME));
        assertThat(office.talks.of(second).get(0).invitation()).contains(SomeTalk.on(SomeTalk.IN_TIME.plusDays(9)));
    }

    @Test
    void another_leader_finds_no_such_group() {
        GroupTalkId group = invited();
        session.person(office.musterau.mayor(), town);

        assertThatThrownBy(() -> talks.members(group)).isInstanceOf(NoSuchTalk.class);
        assertThatThrownBy(() -> talks.hold(group, List.of(first))).isInstanceOf(NoSuchTalk.class);
    }

    private GroupTalkId invited() {
        session.person(office.musterau.head(), town);
        return talks.invite(List.of(first, second), SomeTalk.on(SomeTalk.IN_TIME));
    }
}
