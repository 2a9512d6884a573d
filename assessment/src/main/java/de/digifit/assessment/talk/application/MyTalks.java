// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.talk.application;

import de.digifit.assessment.campaign.Campaign;
import de.digifit.assessment.talk.GroupTalk;
import de.digifit.assessment.talk.Side;
import de.digifit.assessment.talk.Talk;
import de.digifit.assessment.talk.TalkState;
import de.digifit.assessment.talk.TalkStep.Hand;
import de.digifit.assessment.talk.TalkTransition;
import de.digifit.assessment.talk.Talks;
import de.digifit.core.account.application.Asker;
import de.digifit.core.organisation.ReportingLines;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What a person may say about the own talk: it is an offer, not a duty. */
@Act
@RequiresPermissions("talk:own")
public class MyTalks {

    private final Asker asker;
    private final Beginning beginning;
    private final Talks talks;
    private final ReportingLines lines;
    private final Announcing announcing;

    @Inject
    public MyTalks(Asker asker, Beginning beginning, Talks talks, ReportingLines lines, Announcing announcing) {
        this.asker = asker;
        this.beginning = beginning;
        this.talks = talks;
        this.lines = lines;
        this.announcing = announcing;
    }

    public Overview overview() {
        Optional<Campaign> campaign = beginning.campaign();
        int leaders = lines.leadersOf(asker.person(), beginning.today()).size();
        Optional<Talk> current = campaign.flatMap(running -> talks.of(running.id(), asker.person()));
        List<Talk> earlier = talks.of(asker.person()).stream()
                .filter(talk ->
                        current.filter(now -> now.id().equals(talk.id())).isEmpty())
                .toList();
        return new Overview(campaign, current, earlier, leaders);
    }

    /** The talk that waits for me: my sheet is not finished, or it took place and is not confirmed yet. */
    public Optional<Talk> waitingForMe() {
        return talks.of(asker.person()).stream()
                .filter(talk -> talk.state() == TalkState.HELD || (talk.state().ahead() && !talk.ready(Side.PERSON)))
                .findFirst();
    }

    public void decline() {
        step(TalkTransition.DECLINE);
    }

    /** I want one after all. */
    public void wish() {
        step(TalkTransition.WISH);
    }

    /** I would rather talk without the others of a group talk. */
    public void alone() {
        Talk talk = beginning.begin(asker.person());
        announcing.arranging(talk, () -> GroupTalk.leave(talk, Hand.own(asker.person(), beginning.now())));
    }

    private void step(TalkTransition transition) {
        Talk talk = beginning.begin(asker.person());
        announcing.arranging(talk, () -> talk.go(transition, Hand.own(asker.person(), beginning.now())));
    }

    /**
     * My talks.
     *
     * @param current none before its first step
     * @param leaders how many leaders I have; nobody can invite me without one
     */
    public record Overview(Optional<Campaign> campaign, Optional<Talk> current, List<Talk> earlier, int leaders) {

        public Overview {
            earlier = List.copyOf(earlier);
        }

        public TalkState state() {
            return current.map(Talk::state).orElse(TalkState.PLANNED);
        }
    }
}
