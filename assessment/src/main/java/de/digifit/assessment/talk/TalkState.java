// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.talk;

import de.digifit.assessment.campaign.Campaign;
import java.time.LocalDate;

/** Where a talk stands. */
public enum TalkState {
    /** Offered by the campaign; nobody has invited yet. */
    PLANNED,
    INVITED,
    /** Both have finished their sheets. */
    PREPARED,
    HELD,
    /** Both have confirmed the agreement, or both have said why there is none. */
    CONFIRMED,
    CLOSED,
    /** The person does not want one this year; a talk is an offer (TVöD § 5 Abs. 4). */
    NOT_WISHED,
    POSTPONED,
    /** The person would rather talk without the others of a group talk. */
    ALONE,
    /** The person is on leave; it is offered again afterwards. */
    TO_CATCH_UP;

    /** When it may be; one that was put off or is to be caught up may be later than the campaign. */
    Campaign.Window windowOf(Campaign.Window campaign) {
        return this == POSTPONED || this == TO_CATCH_UP
                ? new Campaign.Window(campaign.from(), LocalDate.MAX)
                : campaign;
    }

    /** Whether it has taken place. */
    public boolean over() {
        return this == HELD || this == CONFIRMED || this == CLOSED;
    }

    /** @throws TalkTransition.NotPossible when there is no talk to prepare */
    public void requireAhead() {
        require(ahead());
    }

    /** @throws TalkTransition.NotPossible unless it was held and nothing is confirmed yet */
    public void requireHeld() {
        require(this == HELD);
    }

    /** @throws TalkTransition.NotPossible when it has not taken place */
    public void requireOver() {
        require(over());
    }

    private void require(boolean holds) {
        if (!holds) {
            throw new TalkTransition.NotPossible(this);
        }
    }

    /** Whether a date is set and it has not taken place yet. */
    public boolean ahead() {
        return this == INVITED || this == PREPARED;
    }
}
