// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.selection;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.council.CouncilState;
import de.digifit.lms.council.CouncilStep;
import de.digifit.lms.ranking.Position;
import de.digifit.lms.ranking.SelectionTerms;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.terms.FreePlaces;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * More people are approved for an event than there are places.
 *
 * <p>The rule proposes an order. Coordination may move somebody, with a criterion of the agreed list and words, then
 * asks the staff council; where priority is claimed the SBV has been heard before. What the council has before it does
 * not change under its eyes: who wants to change it takes it back first. Cleared, the selection is carried out once.
 */
@Entity
@Table(schema = "lms", name = "selection_case")
public class Selection extends Order {

    /** The life of a selection. */
    public enum State {
        PROPOSED,
        WITH_COUNCIL,
        CARRIED_OUT
    }

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID town;
    private UUID event;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable LocalDate heardOn;
    private @Nullable String heardNote;

    @Embedded
    private @Nullable CouncilStep council;

    /** What the council said to proposals that were taken back; a line each. */
    private String earlier = "";

    private @Nullable UUID carriedOutBy;
    private @Nullable Instant carriedOutAt;

    protected Selection() {}

    /** @param places what there is to give */
    public Selection(SelectionTerms terms, FreePlaces places, Collection<Position> positions, Instant now) {
        this.id = Ids.next();
        this.town = terms.town().value();
        this.event = terms.event().value();
        this.state = State.PROPOSED;
        propose(terms.rule(), places, positions, now);
    }

    /**
     * Puts somebody on another place; the others close up.
     *
     * @param to from 1; beyond the end means the end
     */
    public void move(BookingId who, int to, Deviation deviation) {
        require(State.PROPOSED);
        put(who, to, deviation);
    }

    /** The representation of severely disabled people was heard. */
    public void heard(LocalDate on, String note) {
        require(State.PROPOSED);
        heardOn = on;
        heardNote = note;
    }

    /**
     * Asks the staff council.
     *
     * @param hearing whether the SBV has to be heard where priority is claimed
     * @throws HearingMissing when it was not
     */
    public void submit(CouncilStep asked, boolean hearing) {
        require(State.PROPOSED);
        if (hearing && claimsPriority() && heardOn == null) {
            throw new HearingMissing();
        }
        council = asked;
        state = State.WITH_COUNCIL;
    }

    /** Back to coordination, to change something; what the council said is kept, and it is asked anew after that. */
    public void takeBack() {
        earlier += council().line() + "\n";
        council = null;
        state = State.PROPOSED;
    }

    /** @throws NotWithCouncil when the council has not been asked */
    public CouncilStep council() {
        require(State.WITH_COUNCIL);
        return Objects.requireNonNull(council);
    }

    /**
     * Whoever waits for a place knows now.
     *
     * @throws SelectionOver when it was carried out before
     */
    public void carriedOut(@Nullable PersonId by, Instant at) {
        if (state == State.CARRIED_OUT) {
            throw new SelectionOver();
        }
        state = State.CARRIED_OUT;
        carriedOutBy = by == null ? null : by.value();
        carriedOutAt = at;
    }

    private void require(State needed) {
        if (state == State.CARRIED_OUT) {
            throw new SelectionOver();
        } else if (state != needed) {
            throw new NotWithCouncil();
        }
    }

    public boolean cleared(LocalDate today) {
        return state == State.WITH_COUNCIL && council != null && council.clears(today);
    }

    /** What the council said, or is about to; nothing before it is asked. */
    public Optional<CouncilState> councilState(LocalDate today) {
        return Optional.ofNullable(council).map(step -> step.state(today));
    }

    public Optional<CouncilStep> findCouncil() {
        return Optional.ofNullable(council);
    }

    /** What the council said to proposals that were taken back: day, answer and words, apart by a bar. */
    public List<String> earlier() {
        return earlier.lines().toList();
    }

    public EventId event() {
        return new EventId(event);
    }

    public TownId town() {
        return new TownId(town);
    }

    public State state() {
        return state;
    }

    public Optional<LocalDate> heardOn() {
        return Optional.ofNullable(heardOn);
    }

    public String heardNote() {
        return heardNote == null ? "" : heardNote;
    }

    public Optional<PersonId> carriedOutBy() {
        return Optional.ofNullable(carriedOutBy).map(PersonId::new);
    }

    public Optional<Instant> carriedOutAt() {
        return Optional.ofNullable(carriedOutAt);
    }
}
