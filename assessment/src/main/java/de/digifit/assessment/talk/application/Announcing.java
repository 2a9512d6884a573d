// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.talk.application;

import de.digifit.assessment.talk.Invitation;
import de.digifit.assessment.talk.Talk;
import de.digifit.assessment.talk.TalkStep;
import de.digifit.core.organisation.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
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

    /** Whoever says the same date once more tells nothing new; without a date there is nothing to tell. */
    void arranging(Talk talk, Runnable change) {
        Optional<Invitation> before = standing(talk);
        Optional<PersonId> leader = talk.leader();
        change.run();
        Optional<Invitation> now = standing(talk);
        if (!before.equals(now) || (now.isPresent() && !leader.equals(talk.leader()))) {
            arranged.fire(new TalkStep.Arranged(talk, before, before.flatMap(any -> leader)));
        }
    }

    private static Optional<Invitation> standing(Talk talk) {
        return talk.state().ahead() ? talk.invitation() : Optional.empty();
    }

    void closed(TalkStep.Closed talk) {
        closed.fire(talk);
    }
}
