// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.talk;

import static de.digifit.assessment.talk.SomeTalk.IN_TIME;
import static de.digifit.assessment.talk.SomeTalk.JUNE;
import static de.digifit.assessment.talk.SomeTalk.NOW;
import static de.digifit.assessment.talk.SomeTalk.THEN;
import static de.digifit.assessment.talk.SomeTalk.aCampaign;
import static de.digifit.assessment.talk.SomeTalk.held;
import static de.digifit.assessment.talk.SomeTalk.invited;
import static de.digifit.assessment.talk.SomeTalk.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.assessment.talk.TalkStep.Hand;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TalkTest {

    private final TownId town = new TownId(Ids.next());
    private final PersonId person = new PersonId(Ids.next());
    private final PersonId leader = new PersonId(Ids.next());
    private final PersonId deputy = new PersonId(Ids.next());

    @Test
    void a_talk_goes_from_the_invitation_to_its_end() {
        Talk talk = invited(town, person, leader);
        talk.ready(Side.PERSON, Hand.own(person, NOW));
        assertThat(talk.state()).isEqualTo(TalkState.INVITED);
        talk.ready(Side.LEADER, new Hand(deputy, leader, NOW));
        assertThat(talk.state()).isEqualTo(TalkState.PREPARED);
        talk.hold(Hand.own(leader, THEN));
        talk.go(TalkTransition.CONFIRM, Hand.own(person, THEN));
        talk.go(TalkTransition.CLOSE, Hand.own(leader, THEN));

        assertThat(talk.steps())
                .extracting(TalkStep::transition)
                .containsExactly(
                        TalkTransition.INVITE,
                        TalkTransition.PREPARE,
                        TalkTransition.HOLD,
                        TalkTransition.CONFIRM,
                        TalkTransition.CLOSE);
        assertThat(talk.steps().get(1).hand()).isEqualTo(new Hand(deputy, leader, NOW));
    }

    @Test
    void an_invitation_comes_a_week_ahead_at_least() {
        Talk talk = new Talk(town, aCampaign(town), person);

        assertThatThrownBy(() -> talk.invite(on(IN_TIME.withDayOfMonth(7)), JUNE, Hand.own(leader, NOW)))
                .isInstanceOf(Invitation.ShortNotice.class);
        talk.invite(on(IN_TIME.withDayOfMonth(8)), JUNE, Hand.own(leader, NOW));
        assertThat(talk.state()).isEqualTo(TalkState.INVITED);
    }

    @Test
    void a_talk_lies_in_the_window_but_one_to_be_caught_up_may_come_later() {
        Talk talk = new Talk(town, aCampaign(town), person);
        Hand hand = Hand.own(leader, NOW);

        assertThatThrownBy(() -> talk.invite(on(IN_TIME.plusMonths(1)), JUNE, hand))
                .isInstanceOf(Invitation.OutsideWindow.class);
        talk.go(TalkTransition.CATCH_UP, hand);
        talk.invite(on(IN_TIME.plusMonths(1)), JUNE, hand);
        assertThat(talk.state()).isEqualTo(TalkState.INVITED);
    }

    @Test
    void another_day_leaves_what_was_prepared() {
        Talk talk = invited(town, person, leader);
        talk.ready(Side.PERSON, Hand.own(person, NOW));
        talk.ready(Side.LEADER, Hand.own(leader, NOW));
        talk.invite(on(IN_TIME.plusDays(1)), JUNE, Hand.own(leader, NOW));

        assertThat(talk.state()).isEqualTo(TalkState.PREPARED);
        assertThat(talk.invitation().orElseThrow().startsAt()).isEqualTo(IN_TIME.plusDays(1));
    }

    @Test
    void nobody_holds_a_talk_before_its_day() {
        Talk talk = invited(town, person, leader);

        assertThatThrownBy(() -> talk.hold(Hand.own(leader, NOW))).isInstanceOf(Invitation.BeforeItsDay.class);
    }

    @Test
    void a_talk_is_an_offer_that_the_person_may_decline_and_wish_again() {
        Talk talk = invited(town, person, leader);
        talk.go(TalkTransition.DECLINE, Hand.own(person, NOW));
        assertThat(talk.state()).isEqualTo(TalkState.NOT_WISHED);
        assertThatThrownBy(() -> talk.invite(on(IN_TIME), JUNE, Hand.own(leader, NOW)))
                .isInstanceOf(TalkTransition.NotPossible.class);

        talk.go(TalkTransition.WISH, Hand.own(person, NOW));
        assertThat(talk.state()).isEqualTo(TalkState.PLANNED);
    }

    @Test
    void a_second_click_changes_nothing() {
        Talk talk = held(town, person, leader);
        talk.hold(Hand.own(deputy, THEN));

        assertThat(talk.heldBy()).contains(leader);
        assertThat(talk.steps()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"INVITE", "PREPARE", "DECLINE", "WISH", "POSTPONE", "WISH_ALONE", "CATCH_UP", "CLOSE"})
    void a_talk_that_was_held_goes_nowhere_else(TalkTransition transition) {
        Talk talk = held(town, person, leader);

        assertThatThrownBy(() -> talk.go(transition, Hand.own(leader, THEN)))
                .isInstanceOf(TalkTransition.NotPossible.class);
    }

    @ParameterizedTest
    @CsvSource({
        "INVITE,   PLANNED INVITED PREPARED POSTPONED ALONE TO_CATCH_UP",
        "PREPARE,  INVITED",
        "HOLD,     INVITED PREPARED",
        "CONFIRM,  HELD",
        "CLOSE,    CONFIRMED",
        "DECLINE,  PLANNED INVITED PREPARED POSTPONED ALONE TO_CATCH_UP",
        "WISH,     NOT_WISHED",
        "POSTPONE, PLANNED INVITED PREPARED ALONE",
        "WISH_ALONE, INVITED PREPARED",
        "CATCH_UP, PLANNED INVITED PREPARED POSTPONED ALONE"
    })
    void every_way_from_a_state_to_another_is_named(TalkTransition transition, String from) {
        List<String> states = List.of(from.split(" ", -1));

        for (TalkState state : TalkState.values()) {
            assertThat(transition.leadsFrom(state)).as("from " + state).isEqualTo(states.contains(state.name()));
        }
    }

    @Test
    void only_the_person_and_who_held_it_are_the_two_of_a_talk() {
        Talk talk = invited(town, person, leader);
        talk.hold(new Hand(deputy, leader, THEN));

        assertThat(talk.isBetween(person)).isTrue();
        assertThat(talk.isBetween(deputy)).isTrue();
        assertThat(talk.isBetween(leader)).isFalse();
    }
}
