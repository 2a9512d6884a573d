// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.waitlist.application;

import de.digifit.core.shared.TownClock;
import de.digifit.lms.selection.Selections;
import de.digifit.lms.waitlist.Offers;
import de.digifit.lms.waitlist.WaitingList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * What has to happen because time goes by: offers lapse, idle places are filled, selections begin. Each of it in a
 * transaction of its own, so that one that fails holds up nobody else.
 */
@ApplicationScoped
public class WaitingRound {

    private final Offers offers;
    private final WaitingList waiting;
    private final Selections selections;
    private final WaitingSteps steps;
    private final Clock clock;

    @Inject
    public WaitingRound(Offers offers, WaitingList waiting, Selections selections, WaitingSteps steps, Clock clock) {
        this.offers = offers;
        this.waiting = waiting;
        this.selections = selections;
        this.steps = steps;
        this.clock = clock;
    }

    /** Whoever has not answered in time loses the place to the next. */
    public void lapse() {
        Instant now = Instant.now(clock);
        offers.due(now).forEach(due -> steps.lapse(due.town(), due.booking(), now));
    }

    /**
     * Places that became free in another way: by more places for the event, or since they are no longer kept for people
     * without a desk.
     */
    public void fill() {
        waiting.idle(now()).forEach(idle -> steps.fill(idle.town(), idle.event()));
    }

    /** Registration has closed. */
    public void select() {
        selections.due(now()).forEach(due -> steps.open(due.town(), due.event()));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(Instant.now(clock), TownClock.ZONE);
    }
}
