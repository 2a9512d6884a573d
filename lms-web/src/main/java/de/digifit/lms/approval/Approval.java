// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.approval;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an application stands on its route.
 *
 * <p>It lies on one desk at a time: that of a leader, {@code level} steps above the direct one, or that of human
 * resources. The clock of the desk starts when the application comes there and decides when somebody is reminded and
 * when the next level sees it, too. An objection lifts it one level; the level never goes down again.
 */
@Embeddable
public class Approval {

    @Enumerated(EnumType.STRING)
    private Route route;

    private boolean supported;
    private boolean hr;
    private int level;
    private Instant waitsSince;
    private @Nullable Instant remindedAt;
    private @Nullable Instant escalatedAt;
    private @Nullable LocalDate resumeOn;

    protected Approval() {}

    /** It starts on the desk of the direct leader. */
    public Approval(Route route, Instant now) {
        this.route = route;
        this.waitsSince = now;
    }

    /** Whether the desk on which it lies is the last one. */
    public boolean endsHere() {
        return !route.hasSecondDesk() || supported || (route == Route.LEADER_THEN_OFFICE && level > 0);
    }

    /** The first desk has supported it. */
    public void goOn(Instant now) {
        supported = true;
        hr = route == Route.LEADER_THEN_HR;
        level = hr ? level : level + 1;
        begin(now);
    }

    /** Nobody leads the person. */
    public void toHr() {
        hr = true;
    }

    /** Somebody above looks at it anew. */
    public void lift(Instant now) {
        hr = false;
        level++;
        begin(now);
    }

    /** The desk has it again, and its time starts anew. */
    public void begin(Instant now) {
        waitsSince = now;
        remindedAt = null;
        escalatedAt = null;
        resumeOn = null;
    }

    public void putOffUntil(LocalDate day) {
        resumeOn = day;
    }

    public void reminded(Instant now) {
        remindedAt = now;
    }

    public void escalated(Instant now) {
        escalatedAt = now;
    }

    public Route route() {
        return route;
    }

    /** How many levels above the direct leader decide. */
    public int level() {
        return level;
    }

    public boolean withHr() {
        return hr;
    }

    public Instant waitsSince() {
        return waitsSince;
    }

    public Optional<Instant> remindedAt() {
        return Optional.ofNullable(remindedAt);
    }

    /** Since when the next level sees it, too. */
    public Optional<Instant> escalatedAt() {
        return Optional.ofNullable(escalatedAt);
    }

    /** Until when it is put off. */
    public Optional<LocalDate> resumeOn() {
        return Optional.ofNullable(resumeOn);
    }
}
