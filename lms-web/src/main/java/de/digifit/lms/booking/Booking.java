// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import jakarta.persistence.CascadeType;
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
import java.util.List;
import java.util.UUID;

/**
 * Somebody wants to take part in an event.
 *
 * <p>The application goes to the leader (or the deputy, "in Vertretung"). Approved, it takes a place; when none is free
 * it waits, and moves up in the order of application as soon as one is. The person can take it back at any time until the
 * event. After the event the attendance list says how it ended. Each step is a named {@link Transition} and is written
 * down with who, when, for whom and why; a step that does not lead from where the booking stands is refused, so that
 * a second click, a second leader or an old page changes nothing.
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
    private BookingState state;

    private String occasion;
    private Instant appliedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "booking", nullable = false)
    @OrderBy("at")
    private List<Step> steps = new ArrayList<>();

    protected Booking() {}

    /** @param occasion why, in codes such as {@code KDW-D2 1 2}; empty when the person does not say */
    public Booking(Event event, PersonId person, String occasion, Instant now) {
        this.id = Ids.next();
        this.town = event.town().value();
        this.event = event.id().value();
        this.person = person.value();
        this.state = BookingState.APPLIED;
        this.occasion = occasion;
        this.appliedAt = now;
    }

    /** @throws StepNotPossible when this does not lead on from where the booking stands */
    public void go(Transition transition, Decision decision) {
        if (!transition.leadsFrom(state)) {
            throw new StepNotPossible(state);
        }
        steps.add(new Step(transition, state, decision));
        state = transition.to();
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

    public BookingState state() {
        return state;
    }

    public Occasion occasion() {
        return Occasion.of(occasion);
    }

    public Instant appliedAt() {
        return appliedAt;
    }

    public List<Step> steps() {
        return List.copyOf(steps);
    }
}
