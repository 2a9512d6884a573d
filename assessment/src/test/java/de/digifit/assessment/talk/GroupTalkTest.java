// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.talk;

import static de.digifit.assessment.talk.SomeTalk.IN_TIME;
import static de.digifit.assessment.talk.SomeTalk.JUNE;
import static de.digifit.assessment.talk.SomeTalk.NOW;
import static de.digifit.assessment.talk.SomeTalk.THEN;
import static de.digifit.assessment.talk.SomeTalk.aCampaign;
import static de.digifit.assessment.talk.SomeTalk.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.assessment.talk.TalkStep.Hand;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupTalkTest {

    private final TownId town = new TownId(Ids.next());
    private final Hand leader = Hand.own(new PersonId(Ids.next()), NOW);
    private final Talk first = planned();
    private final Talk second = planned();

    @Test
    void several_share_a_date_and_each_has_a_talk_of_their_own() {
        GroupTalk group = invited();

        assertThat(List.of(first, second)).allSatisfy(talk -> {
            assertThat(talk.group()).contains(group.id());
            assertThat(talk.invitation()).contains(on(IN_TIME));
        });
        first.hold(Hand.own(new PersonId(Ids.next()), THEN));
        assertThat(first.group()).contains(group.id());
        assertThat(second.state()).isEqualTo(TalkState.INVITED);
    }

    @Test
    void one_person_is_no_group() {
        assertThatThrownBy(() -> GroupTalk.of(List.of(first))).isInstanceOf(GroupTalk.TooFew.class);
    }

    @Test
    void whoever_has_a_date_already_is_not_invited_once_more() {
        first.invite(on(IN_TIME), JUNE, leader);

        assertThatThrownBy(() -> GroupTalk.of(List.of(first, second))).isInstanceOf(GroupTalk.NotToInvite.class);
    }

    @Test
    void a_person_who_would_rather_talk_alone_leaves_and_is_not_asked_again() {
        invited();
        GroupTalk.leave(first, Hand.own(first.person(), NOW));
        GroupTalk.leave(first, Hand.own(first.person(), NOW));

        assertThat(first.state()).isEqualTo(TalkState.ALONE);
        assertThat(first.group()).isEmpty();
        assertThat(second.group()).isPresent();
        assertThatThrownBy(() -> GroupTalk.of(List.of(first, planned()))).isInstanceOf(GroupTalk.NotToInvite.class);
        first.invite(on(IN_TIME), JUNE, leader);
        assertThat(first.state()).isEqualTo(TalkState.INVITED);
    }

    @Test
    void a_talk_of_two_cannot_be_left() {
        first.invite(on(IN_TIME), JUNE, leader);

        assertThatThrownBy(() -> GroupTalk.leave(first, Hand.own(first.person(), NOW)))
                .isInstanceOf(TalkTransition.NotPossible.class);
    }

    @Test
    void whoever_declines_or_is_put_off_or_invited_alone_has_left() {
        invited();
        first.go(TalkTransition.POSTPONE, leader);
        second.invite(on(IN_TIME.plusDays(1)), JUNE, leader);

        assertThat(first.group()).isEmpty();
        assertThat(second.group()).isEmpty();
    }

    private GroupTalk invited() {
        GroupTalk group = GroupTalk.of(List.of(first, second));
        group.invite(on(IN_TIME), JUNE, leader);
        return group;
    }

    private Talk planned() {
        return new Talk(town, aCampaign(town), new PersonId(Ids.next()));
    }
}
