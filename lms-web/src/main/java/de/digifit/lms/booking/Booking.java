// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.role.Desk;
import de.digifit.core.shared.Ids;
import de.digifit.lms.agenda.Agenda;
import de.digifit.lms.approval.Approval;
import de.digifit.lms.approval.Route;
import de.digifit.lms.seminar.Event;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody wants to take part in an event.
 *
 * <p>The application lies on the desks of its route, one after the other (see {@link Approval}); a desk approves,
 * refuses, puts off or asks back, and the person answers or objects once. Approved, it takes a place, waits for one, or
 * waits for the selection. Until it has a place the person can take it back; a place is given back by cancelling. After
 * the event the attendance list says how it ended.
 *
 * <p>Each step is a named {@link Transition} and is written down with who, when, for whom and why, the application
 * itself being the first; a step that does not lead on from where the booking stands is refused, so that a second click,
 * a second leader or an old page changes nothing.
 */
@Entity
@Table(schema = "lms", name = "booking")
public class Booking {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID town;
    private UUID event;
    private UUID person;

    @Enumerated(EnumType.STRING)
    private Desk desk;

    @Enumerated(EnumType.STRING)
    private BookingState state;

    private String occasion;
    private Instant appliedAt;
    private UUID[] dates = {};

    @Embedded
    private Approval approval;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "booking", nullable = false)
    @OrderBy("at, id")
    private List<Step> steps = new ArrayList<>();

    protected Booking() {}

    /** Somebody with a desk applies, and the leader decides. */
    public Booking(Event event, PersonId person, String occasion, Instant now) {
        this(event, Applicant.withDesk(person), occasion, Route.LEADER, Decision.of(person, now));
    }

    /**
     * @param occasion why, in codes such as {@code KDW-D2 1 2}; empty when the person does not say
     * @param applied who applies: the person, or somebody on the person's behalf
     */
    public Booking(Event event, Applicant applicant, String occasion, Route route, Decision applied) {
        this.id = Ids.next();
        this.town = event.town().value();
        this.event = event.id().value();
        this.person = applicant.person().value();
        this.desk = applicant.desk();
        this.state = Transition.APPLY.to();
        this.occasion = occasion;
        this.appliedAt = applied.at();
        this.approval = new Approval(route, applied.at());
        this.steps.add(new Step(Transition.APPLY, null, applied));
    }

    /**
     * Only {@code Steps} calls this, since everybody who listens has to hear of it.
     *
     * @throws StepNotPossible when this does not lead on from where the booking stands
     */
    public Step go(Transition transition, Decision decision) {
        if (!transition.leadsFrom(state)) {
            throw new StepNotPossible(state);
        }
        Step step = new Step(transition, state, decision);
        steps.add(step);
        state = transition.to();
        move(transition, decision.at());
        return step;
    }

    /** What a step means for the desk on which the application lies. */
    private void move(Transition transition, Instant at) {
        switch (transition) {
            case SUPPORT -> approval.goOn(at);
            case OBJECT -> approval.lift(at);
            case ANSWER, RESUME -> approval.begin(at);
            default -> {
                // It stays where it lies, or has left the desks.
            }
        }
    }

    /** Of parallel dates these and no others. Only {@code choice} calls this, which sees that there are seats. */
    public void attend(Collection<UUID> chosen) {
        dates = chosen.stream().distinct().toArray(UUID[]::new);
    }

    /** The parallel dates that were chosen; a wish as long as there is no place. What they mean says {@link Agenda}. */
    public Set<UUID> dates() {
        return Set.of(dates);
    }

    /** What of the event, which is the one of this booking, the person attends. */
    public Agenda agenda(Event event) {
        return new Agenda(event, dates());
    }

    public BookingId id() {
        return new BookingId(id);
    }

    public TownId town() {
        return new TownId(town);
    }

    public EventId event() {
        return new EventId(event);
    }

    public PersonId person() {
        return new PersonId(person);
    }

    /** Whether the person has a desk, which matters where places are kept free for those without. */
    public Desk desk() {
        return desk;
    }

    public BookingState state() {
        return state;
    }

    public Occasion occasion() {
        return Occasion.of(occasion);
    }

    public Instant appliedAt() {
        return appliedAt;
    }

    public Approval approval() {
        return approval;
    }

    public List<Step> steps() {
        return List.copyOf(steps);
    }
}
