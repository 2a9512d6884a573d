// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.talk;

import de.digifit.assessment.campaign.Campaign;
import de.digifit.core.shared.Refusal;
import java.util.Collection;
import java.util.List;

/**
 * One date for the talks of several people (TVöD § 5 Abs. 4 Satz 2).
 *
 * <p>Only the date is shared. Each person has a talk of their own with its sheet, its agreement and its note, and may say
 * that they would rather talk without the others; so nobody has to speak of gaps before colleagues.
 */
public record GroupTalk(GroupTalkId id, List<Talk> talks) {

    /** People, at least; with fewer it is a talk of two. */
    public static final int FEWEST = 2;

    public GroupTalk {
        talks = List.copyOf(talks);
    }

    /**
     * @throws TooFew when that is nobody or one person
     * @throws NotToInvite when one of them would rather talk without others, or is invited already
     */
    public static GroupTalk of(Collection<Talk> talks) {
        if (talks.size() < FEWEST) {
            throw new TooFew();
        }
        if (!talks.stream().map(Talk::state).allMatch(GroupTalk::mayJoin)) {
            throw new NotToInvite();
        }
        return new GroupTalk(GroupTalkId.next(), List.copyOf(talks));
    }

    /** Whether somebody whose talk stands there may be invited together with others. */
    public static boolean mayJoin(TalkState state) {
        return !state.ahead() && state != TalkState.ALONE && TalkTransition.INVITE.leadsFrom(state);
    }

    /**
     * All of them, or nobody; a second invitation names another day.
     *
     * @throws Invitation.ShortNotice when there is less than a week until the talk
     * @throws Invitation.OutsideWindow when it is not within the campaign and nothing is to be caught up
     */
    public void invite(Invitation invitation, Campaign.Window window, TalkStep.Hand hand) {
        talks.forEach(talk -> talk.inviteWithOthers(id, invitation, window, hand));
    }

    /**
     * The person would rather talk without the others; the leader invites anew.
     *
     * @throws TalkTransition.NotPossible when it is a talk of two anyway
     */
    public static void leave(Talk talk, TalkStep.Hand hand) {
        if (talk.group().isEmpty() && talk.state() != TalkState.ALONE) {
            throw new TalkTransition.NotPossible(talk.state());
        }
        talk.go(TalkTransition.WISH_ALONE, hand);
    }

    /** It takes two others to speak of a group. */
    public static class TooFew extends Refusal {

        public TooFew() {
            super("talk.refused.tooFew");
        }
    }

    /** A line is written once the talk took place, and until it is confirmed. */
    public static class NobodyHeld extends Refusal {

        public NobodyHeld() {
            super("talk.refused.nobodyHeld");
        }
    }

    /** Somebody would rather talk without others, or has a date already. */
    public static class NotToInvite extends Refusal {

        public NotToInvite() {
            super("talk.refused.notToInvite");
        }
    }
}
