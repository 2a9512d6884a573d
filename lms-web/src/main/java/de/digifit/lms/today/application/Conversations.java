// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.today.application;

import de.digifit.assessment.talk.application.LevelTalk;
import de.digifit.assessment.talk.application.MyTalks;
import de.digifit.lms.measure.Progress;
import de.digifit.lms.measure.application.MyMeasures;
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
    private final MyMeasures measures;

    @Inject
    Conversations(MyTalks talks, LevelTalk levels, MyMeasures measures) {
        this.talks = talks;
        this.levels = levels;
        this.measures = measures;
    }

    List<ToDo> toDo() {
        Optional<ToDo> talk = talks.waitingForMe()
                .flatMap(waiting -> waiting.invitation().map(invitation -> ToDo.talk(waiting, invitation)));
        Stream<ToDo> drafts = measures.mine().stream().filter(Progress::draft).map(ToDo::measure);
        return Stream.of(talk.stream(), levels.waitingForMe().stream().map(ToDo::agree), drafts)
                .flatMap(Function.identity())
                .toList();
    }
}
