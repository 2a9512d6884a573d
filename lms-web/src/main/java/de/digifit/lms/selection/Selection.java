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
import de.digifit.lms.ranking.RankingRule;
import de.digifit.lms.ranking.SelectionTerms;
import de.digifit.lms.selection.SelectionLine.Outcome;
import de.digifit.lms.seminar.EventId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
public class Selection {

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
    private RankingRule rule;

    private int places;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant openedAt;
    private @Nullable LocalDate heardOn;
    private @Nullable String heardNote;

    @Embedded
    private @Nullable CouncilStep council;

    private @Nullable UUID carriedOutBy;
    private @Nullable Instant carriedOutAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @JoinColumn(name = "selection", nullable = false)
    @OrderBy("place")
    private List<SelectionLine> lines = new ArrayList<>();

    protected Selection() {}

    /** @param places how many there are to give */
    public Selection(SelectionTerms terms, int places, Collection<Position> positions, Instant now) {
        this.id = Ids.next();
        this.town = terms.town().value();
        this.event = terms.event().value();
        this.rule = terms.rule();
        this.places = places;
        this.state = State.PROPOSED;
        this.openedAt = now;
        positions.forEach(position -> lines.add(new SelectionLine(position)));
    }

    /**
     * Puts somebody on another place; the others close up.
     *
     * @param to from 1; beyond the end means the end
     */
    public void move(BookingId who, int to, Deviation deviation) {
        require(State.PROPOSED);
        SelectionLine moved = line(who).orElseThrow(() -> new NoSuchSelection(who));
        List<SelectionLine> order = new ArrayList<>(lines);
        order.remove(moved);
        order.add(Math.min(Math.max(to, 1) - 1, order.size()), moved);
        moved.moved(deviation);
        lines.clear();
        lines.addAll(order);
        for (int i = 0; i < order.size(); i++) {
            order.get(i).stand(i + 1);
        }
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

    /** Back to coordination, to change something; the council is asked anew after that. */
    public void takeBack() {
        require(State.WITH_COUNCIL);
        council = null;
        state = State.PROPOSED;
    }

    /** @throws NotWithCouncil when the council has not been asked, or it is over */
    public CouncilStep council() {
        if (council == null || state != State.WITH_COUNCIL) {
            throw new NotWithCouncil();
        }
        return council;
    }

    /** What came of somebody's line. */
    public void end(SelectionLine line, Outcome outcome) {
        line.end(outcome);
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

    /** Whether anybody was moved because of a confirmed reason for priority. */
    public boolean claimsPriority() {
        return lines.stream().anyMatch(line -> line.criterion().equals(Optional.of(Criterion.PRIORITY)));
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

    public Optional<SelectionLine> line(BookingId booking) {
        return lines.stream().filter(line -> line.booking().equals(booking)).findFirst();
    }

    public List<SelectionLine> lines() {
        return List.copyOf(lines);
    }

    public EventId event() {
        return new EventId(event);
    }

    public TownId town() {
        return new TownId(town);
    }

    public RankingRule rule() {
        return rule;
    }

    public int places() {
        return places;
    }

    public State state() {
        return state;
    }

    public Instant openedAt() {
        return openedAt;
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
