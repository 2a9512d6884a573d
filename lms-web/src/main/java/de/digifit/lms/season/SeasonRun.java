// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.season;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.season.Unplannable;
import de.digifit.core.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The planner at work on a plan, in the background. It gives a sign of life every moment; without one it was interrupted,
 * for example because the server was started anew, and can be started again.
 */
@Entity
@Table(schema = "lms", name = "season_run")
public class SeasonRun {

    /** How a run goes. */
    public enum State {
        RUNNING,
        DONE,
        /** Somebody had seen enough; the best so far was kept. */
        STOPPED,
        /** It ended without a result. */
        INTERRUPTED,
        /** What it was given makes no sense; the fault says what. */
        FAILED
    }

    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(30);

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID plan;
    private int seconds;
    private boolean anew;

    @Enumerated(EnumType.STRING)
    private State state;

    private UUID startedBy;
    private Instant startedAt;
    private Instant seenAt;
    private int spent;
    private int dates;
    private boolean stopping;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LeftOut leftOut;

    @Enumerated(EnumType.STRING)
    private Unplannable.@Nullable Fault fault;

    private @Nullable String faultAbout;

    protected SeasonRun() {}

    /**
     * @param seconds how long it may take
     * @param anew whether it plans everything anew but the pinned dates; else it moves as little as possible
     */
    public SeasonRun(SeasonPlanId plan, int seconds, boolean anew, PersonId by, Instant now) {
        this.id = Ids.next();
        this.plan = plan.value();
        this.seconds = seconds;
        this.anew = anew;
        this.state = State.RUNNING;
        this.startedBy = by.value();
        this.startedAt = now;
        this.seenAt = now;
    }

    /** Seminars of which there is no date, by id, and why. */
    public record LeftOut(Map<String, String> seminars) {

        public LeftOut {
            seminars = Map.copyOf(seminars);
        }
    }

    /** A sign of life. */
    public void goesOn(double share, int datesSoFar, Instant now) {
        spent = (int) Math.round(100 * share);
        dates = datesSoFar;
        seenAt = now;
    }

    /** Somebody has seen enough. */
    public void stop() {
        stopping = true;
    }

    public void ends(int datesFound, LeftOut without, Instant now) {
        goesOn(1, datesFound, now);
        state = stopping ? State.STOPPED : State.DONE;
        leftOut = without;
    }

    public void fails(Unplannable.Fault what, String about, Instant now) {
        seenAt = now;
        state = State.FAILED;
        fault = what;
        faultAbout = about;
    }

    public void isInterrupted() {
        state = State.INTERRUPTED;
    }

    /** At that moment: a run without a sign of life was interrupted. */
    public State state(Instant now) {
        return state == State.RUNNING && seenAt.plus(SIGN_OF_LIFE).isBefore(now) ? State.INTERRUPTED : state;
    }

    public boolean running(Instant now) {
        return state(now) == State.RUNNING;
    }

    public UUID id() {
        return id;
    }

    public SeasonPlanId plan() {
        return new SeasonPlanId(plan);
    }

    public int seconds() {
        return seconds;
    }

    public boolean anew() {
        return anew;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** Per cent of the time it may take. */
    public int spent() {
        return spent;
    }

    public int dates() {
        return dates;
    }

    public boolean stopping() {
        return stopping;
    }

    public Map<String, String> leftOut() {
        return leftOut == null ? Map.of() : leftOut.seminars();
    }

    public Optional<Unplannable.Fault> fault() {
        return Optional.ofNullable(fault);
    }

    /** Id or code of the thing that the fault is about. */
    public String faultAbout() {
        return faultAbout == null ? "" : faultAbout;
    }
}
