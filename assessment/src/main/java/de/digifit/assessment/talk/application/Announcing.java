// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.talk.application;

import de.digifit.assessment.talk.GroupTalkId;
import de.digifit.assessment.talk.Invitation;
import de.digifit.assessment.talk.Talk;
import de.digifit.assessment.talk.TalkStep;
import de.digifit.core.organisation.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Tells, in the same transaction, that the date of a talk was set, changed or taken back, and that a talk was closed. */
@ApplicationScoped
class Announcing {

    private final Event<TalkStep.Arranged> arranged;
    private final Event<TalkStep.Closed> closed;

    @Inject
    Announcing(Event<TalkStep.Arranged> arranged, Event<TalkStep.Closed> closed) {
        this.arranged = arranged;
        this.closed = closed;
    }

    void arranging(Talk talk, Runnable change) {
        arranging(List.of(talk), change);
    }

    /**
     * Whoever says the same date once more tells nothing new; without a date there is nothing to tell. It is told when all
     * are arranged, so that whoever hears it sees who shares the date.
     */
    void arranging(List<Talk> talks, Runnable change) {
        List<Before> before = talks.stream().map(Before::of).toList();
        change.run();
        before.stream().flatMap(was -> was.news().stream()).forEach(arranged::fire);
    }

    /** How a talk stood before a change. */
    private record Before(
            Talk talk, Optional<Invitation> date, Optional<PersonId> leader, Optional<GroupTalkId> group) {

        static Before of(Talk talk) {
            return new Before(talk, standing(talk), talk.leader(), talk.group());
        }

        Optional<TalkStep.Arranged> news() {
            Optional<Invitation> now = standing(talk);
            boolean another = now.isPresent() && !(leader.equals(talk.leader()) && group.equals(talk.group()));
            return another || !date.equals(now)
                    ? Optional.of(new TalkStep.Arranged(talk, date, date.flatMap(any -> leader), group))
                    : Optional.empty();
        }
    }

    private static Optional<Invitation> standing(Talk talk) {
        return talk.state().ahead() ? talk.invitation() : Optional.empty();
    }

    void closed(TalkStep.Closed talk) {
        closed.fire(talk);
    }
}
