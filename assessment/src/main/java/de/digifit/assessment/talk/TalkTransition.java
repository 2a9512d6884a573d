// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.talk;

import static de.digifit.assessment.talk.TalkState.ALONE;
import static de.digifit.assessment.talk.TalkState.CLOSED;
import static de.digifit.assessment.talk.TalkState.CONFIRMED;
import static de.digifit.assessment.talk.TalkState.HELD;
import static de.digifit.assessment.talk.TalkState.INVITED;
import static de.digifit.assessment.talk.TalkState.NOT_WISHED;
import static de.digifit.assessment.talk.TalkState.PLANNED;
import static de.digifit.assessment.talk.TalkState.POSTPONED;
import static de.digifit.assessment.talk.TalkState.PREPARED;
import static de.digifit.assessment.talk.TalkState.TO_CATCH_UP;

import de.digifit.core.shared.Refusal;
import java.util.Set;

/** Every way from one state of a talk to another. There is no other. */
public enum TalkTransition {
    /** The leader names a day, or another one. */
    INVITE(INVITED, PLANNED, INVITED, PREPARED, POSTPONED, ALONE, TO_CATCH_UP),
    /** The second of the two has finished the sheet. */
    PREPARE(PREPARED, INVITED),
    /** The leader says that it took place; somebody without a desk need not have prepared it here. */
    HOLD(HELD, INVITED, PREPARED),
    /** The second of the two has confirmed the agreement, or said why there is none. */
    CONFIRM(CONFIRMED, HELD),
    CLOSE(CLOSED, CONFIRMED),
    DECLINE(NOT_WISHED, PLANNED, INVITED, PREPARED, POSTPONED, ALONE, TO_CATCH_UP),
    /** The person wants one after all. */
    WISH(PLANNED, NOT_WISHED),
    POSTPONE(POSTPONED, PLANNED, INVITED, PREPARED, ALONE),
    /** The person would rather talk without the others of a group talk. */
    WISH_ALONE(ALONE, INVITED, PREPARED),
    /** The person is on leave. */
    CATCH_UP(TO_CATCH_UP, PLANNED, INVITED, PREPARED, POSTPONED, ALONE);

    private final TalkState to;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
    private final Set<TalkState> from;

    TalkTransition(TalkState to, TalkState... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    public TalkState to() {
        return to;
    }

    public boolean leadsFrom(TalkState state) {
        return from.contains(state);
    }

    /** This does not lead on from where the talk stands. */
    public static class NotPossible extends Refusal {

        public NotPossible(TalkState state) {
            super("talk.refused.step." + state);
        }
    }
}
