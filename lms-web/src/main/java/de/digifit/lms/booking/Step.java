// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step that a booking took. Written once. */
@Entity
@Table(schema = "lms", name = "booking_step")
public class Step {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Transition transition;

    @Enumerated(EnumType.STRING)
    private @Nullable BookingState fromState;

    private UUID actor;
    private UUID onBehalfOf;
    private String why;
    private Instant at;

    protected Step() {}

    Step(Transition transition, @Nullable BookingState from, Decision decision) {
        this.id = Ids.next();
        this.transition = transition;
        this.fromState = from;
        this.actor = decision.by().value();
        this.onBehalfOf = decision.onBehalfOf().value();
        this.why = decision.why();
        this.at = decision.at();
    }

    public UUID id() {
        return id;
    }

    public Transition transition() {
        return transition;
    }

    /** Where the booking stood before; nowhere before the first step. */
    public Optional<BookingState> from() {
        return Optional.ofNullable(fromState);
    }

    public Decision decision() {
        return new Decision(new PersonId(actor), new PersonId(onBehalfOf), why, at);
    }
}
