// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.talk.application;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.assessment.talk.SomeTalk;
import de.digifit.assessment.talk.Talk;
import de.digifit.assessment.talk.TalkStep;
import de.digifit.assessment.talk.TalkStep.Hand;
import de.digifit.assessment.talk.TalkTransition;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Heard;
import de.digifit.core.shared.Ids;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnnouncingTest {

    private final Heard<TalkStep.Arranged> arranged = new Heard<>();
    private final Announcing announcing = new Announcing(arranged, new Heard<>());
    private final TownId town = new TownId(Ids.next());
    private final PersonId person = new PersonId(Ids.next());
    private final PersonId leader = new PersonId(Ids.next());
    private final Hand hand = Hand.own(leader, SomeTalk.NOW);

    @Test
    void a_first_date_is_told_and_the_same_date_once_more_is_not() {
        Talk talk = new Talk(town, SomeTalk.aCampaign(town), person);
        invite(talk, SomeTalk.IN_TIME, hand);
        invite(talk, SomeTalk.IN_TIME, hand);

        assertThat(arranged.all())
                .containsExactly(new TalkStep.Arranged(talk, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void another_date_or_another_leader_is_told_with_what_stood_before() {
        Talk talk = SomeTalk.invited(town, person, leader);
        Optional<PersonId> before = Optional.of(leader);
        invite(talk, SomeTalk.IN_TIME.plusDays(1), hand);
        invite(talk, SomeTalk.IN_TIME.plusDays(1), Hand.own(new PersonId(Ids.next()), SomeTalk.NOW));

        assertThat(arranged.all())
                .containsExactly(
                        new TalkStep.Arranged(
                                talk, Optional.of(SomeTalk.on(SomeTalk.IN_TIME)), before, Optional.empty()),
                        new TalkStep.Arranged(
                                talk,
                                Optional.of(SomeTalk.on(SomeTalk.IN_TIME.plusDays(1))),
                                before,
                                Optional.empty()));
    }

    @Test
    void a_date_that_is_off_is_told_and_where_there_was_none_nothing_is() {
        Talk invited = SomeTalk.invited(town, person, leader);
        announcing.arranging(invited, () -> invited.go(TalkTransition.POSTPONE, hand));
        announcing.arranging(invited, () -> invited.go(TalkTransition.DECLINE, Hand.own(person, SomeTalk.NOW)));
        Talk planned = new Talk(town, SomeTalk.aCampaign(town), person);
        announcing.arranging(planned, () -> planned.go(TalkTransition.CATCH_UP, hand));

        assertThat(arranged.all()).extracting(TalkStep.Arranged::talk).containsExactly(invited);
    }

    private void invite(Talk talk, LocalDateTime day, Hand by) {
        announcing.arranging(talk, () -> talk.invite(SomeTalk.on(day), SomeTalk.JUNE, by));
    }
}
