// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.season;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.lms.council.CouncilState;
import de.digifit.lms.council.CouncilStep;
import de.digifit.lms.season.SeasonRefused.Reason;
import de.digifit.lms.seasonbasis.SeasonSheet;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A season that a multiplier team or coordination plans: from the need to events in the calendar. It begins as a draft
 * with its settings; runs of the planner make a proposal that people adjust. Then the staff council is asked, where the
 * law of the state wants it; what it has before it does not change under its eyes. Cleared, the plan is published once:
 * each date becomes a draft in the calendar of seminars, and people go on there.
 *
 * <p>It keeps no participants: who might take part is reckoned and forgotten, and {@link Rough rough} figures stay.
 */
@Entity
@Table(schema = "lms", name = "season_plan")
public class SeasonPlan {

    /** The life of a plan. */
    public enum State {
        DRAFT,
        PROPOSED,
        WITH_COUNCIL,
        PUBLISHED
    }

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID town;

    @Embedded
    private SeasonSheet sheet;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable UUID variantOf;
    private @Nullable Integer closedPercent;
    private @Nullable Integer halfDaysAway;
    private UUID createdBy;
    private Instant createdAt;

    @Embedded
    private @Nullable CouncilStep council;

    private @Nullable UUID publishedBy;
    private @Nullable Instant publishedAt;

    protected SeasonPlan() {}

    public SeasonPlan(TownId town, SeasonSheet sheet, PersonId by, Instant at) {
        this.id = Ids.next();
        this.town = town.value();
        this.sheet = sheet;
        this.state = State.DRAFT;
        this.createdBy = by.value();
        this.createdAt = at;
    }

    /** The same season once more, to try something else beside it. */
    public SeasonPlan variant(String name, PersonId by, Instant at) {
        SeasonPlan variant = new SeasonPlan(town(), sheet.named(name), by, at);
        variant.variantOf = variantOf == null ? id : variantOf;
        variant.state = state == State.DRAFT ? State.DRAFT : State.PROPOSED;
        variant.closedPercent = closedPercent;
        variant.halfDaysAway = halfDaysAway;
        return variant;
    }

    public void describe(SeasonSheet other) {
        requireOpen();
        sheet = other;
    }

    /** The planner, or somebody by hand, has changed its dates; figures of before do not hold any more. */
    public void adjusted() {
        requireOpen();
        closedPercent = null;
        halfDaysAway = null;
    }

    /** The planner has made a proposal. */
    public void proposed(Rough rough) {
        requireOpen();
        state = State.PROPOSED;
        closedPercent = rough.closedPercent();
        halfDaysAway = rough.halfDaysAway();
    }

    /** @throws SeasonRefused when the council has it before it, or it is published */
    public void requireOpen() {
        require(state != State.WITH_COUNCIL, Reason.WITH_COUNCIL);
        require(state != State.PUBLISHED, Reason.PUBLISHED);
    }

    /** To the staff council. */
    public void submit(CouncilStep step, LocalDate today) {
        requireOpen();
        require(state == State.PROPOSED, Reason.WITHOUT_DATES);
        require(today.isBefore(sheet.firstDay()), Reason.BEGUN);
        state = State.WITH_COUNCIL;
        council = step;
    }

    /** Back from the staff council, to change it; it is asked anew then. */
    public void takeBack() {
        require(state != State.PUBLISHED, Reason.PUBLISHED);
        if (state == State.WITH_COUNCIL) {
            state = State.PROPOSED;
            council = null;
        }
    }

    /** Whether the staff council has it, and lets it become dates in the calendar by that day. */
    public boolean cleared(LocalDate today) {
        return state == State.WITH_COUNCIL && council != null && council.clears(today);
    }

    /** @throws SeasonRefused while the staff council has not cleared it */
    public void publish(PersonId by, Instant at, LocalDate today) {
        require(cleared(today), Reason.NOT_CLEARED);
        state = State.PUBLISHED;
        publishedBy = by.value();
        publishedAt = at;
    }

    private static void require(boolean holds, Reason otherwise) {
        if (!holds) {
            throw new SeasonRefused(otherwise);
        }
    }

    public SeasonPlanId id() {
        return new SeasonPlanId(id);
    }

    public TownId town() {
        return new TownId(town);
    }

    public SeasonSheet sheet() {
        return sheet;
    }

    public State state() {
        return state;
    }

    public boolean open() {
        return state == State.DRAFT || state == State.PROPOSED;
    }

    /** The plan beside which it was made to try something else. */
    public Optional<SeasonPlanId> variantOf() {
        return Optional.ofNullable(variantOf).map(SeasonPlanId::new);
    }

    /** What the plan comes to; nothing before a proposal, or since dates were changed by hand. */
    public Optional<Rough> rough() {
        return closedPercent == null || halfDaysAway == null
                ? Optional.empty()
                : Optional.of(new Rough(closedPercent, halfDaysAway));
    }

    public Optional<CouncilStep> council() {
        return Optional.ofNullable(council);
    }

    public Optional<CouncilState> councilState(LocalDate today) {
        return council().map(step -> step.state(today));
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }
}
