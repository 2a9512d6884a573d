// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.today.application;

import de.digifit.assessment.talk.application.LevelTalk;
import de.digifit.assessment.talk.application.MyTalks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What waits for the asker between leader and person: the yearly talk, levels to agree on, and what was agreed. */
@ApplicationScoped
class Conversations {

    private final MyTalks talks;
    private final LevelTalk levels;
    private final FollowUps followUps;

    @Inject
    Conversations(MyTalks talks, LevelTalk levels, FollowUps followUps) {
        this.talks = talks;
        this.levels = levels;
        this.followUps = followUps;
    }

    List<ToDo> toDo() {
        Optional<ToDo> talk = talks.waitingForMe()
                .flatMap(waiting -> waiting.invitation().map(invitation -> ToDo.talk(waiting, invitation)));
        return Stream.of(talk.stream(), levels.waitingForMe().stream().map(ToDo::agree), followUps.toDo())
                .flatMap(Function.identity())
                .toList();
    }
}
