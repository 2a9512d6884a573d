// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a letter comes to whoever it is for. */
@Embeddable
public class Delivery {

    /** Where a letter stands. */
    public enum State {
        KEPT,
        WAITING,
        SENT,
        PARKED
    }

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final Duration LONGEST_PATIENCE = Duration.ofDays(3);
    private static final int LONGEST_ERROR = 500;

    private @Nullable String address;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant since;
    private Instant nextAt;
    private @Nullable Instant sentAt;
    private int attempts;
    private @Nullable String lastError;

    protected Delivery() {}

    Delivery(Optional<String> address, boolean byMail, Instant now) {
        this.address = address.orElse(null);
        this.state = byMail && address.isPresent() ? State.WAITING : State.KEPT;
        this.since = now;
        this.nextAt = now;
    }

    void sent(Instant now) {
        state = State.SENT;
        sentAt = now;
        lastError = null;
    }

    void postpone(String error, Instant now) {
        if (Duration.between(since, now).compareTo(LONGEST_PATIENCE) > 0) {
            park(error);
            return;
        }
        Duration pause = Duration.ofSeconds(2L << Math.min(attempts, 9));
        nextAt = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        attempts++;
        lastError = told(error);
    }

    void park(String error) {
        state = State.PARKED;
        attempts++;
        lastError = told(error);
    }

    /** Patience begins anew. */
    void tryAgain(Instant now) {
        if (state == State.PARKED) {
            state = State.WAITING;
            since = now;
            nextAt = now;
        }
    }

    /** Operators read it, and see no person: addresses are taken out. */
    private static String told(String error) {
        String nameless = error.replaceAll("<?[^\\s<>]+@[^\\s<>]+>?", "…").replaceAll("\\p{Cntrl}+", " ");
        return nameless.substring(0, Math.min(nameless.length(), LONGEST_ERROR));
    }

    Optional<String> address() {
        return Optional.ofNullable(address);
    }

    State state() {
        return state;
    }

    public Instant nextAt() {
        return nextAt;
    }

    public int attempts() {
        return attempts;
    }

    public Optional<String> lastError() {
        return Optional.ofNullable(lastError);
    }
}
