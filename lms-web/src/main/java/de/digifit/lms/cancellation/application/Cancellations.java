// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.cancellation.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.NoSuchBooking;
import de.digifit.lms.booking.StepNotPossible;
import de.digifit.lms.cancellation.CancelReason;
import de.digifit.lms.cancellation.Cancellation;
import de.digifit.lms.cancellation.NotFromTheUnit;
import de.digifit.lms.seminar.EventOver;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What somebody can do with a place that is not needed. */
@Act
@RequiresPermissions("seminar:apply")
public class Cancellations {

    private final Asker asker;
    private final Handing handing;
    private final Colleagues colleagues;
    private final Clock clock;

    @Inject
    public Cancellations(Asker asker, Handing handing, Colleagues colleagues, Clock clock) {
        this.asker = asker;
        this.handing = handing;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /**
     * What the person has to know before.
     *
     * @throws StepNotPossible when there is no place to give back
     * @throws EventOver when the event has begun
     */
    public CancelForm form(BookingId id) {
        Booking booking = mine(id);
        Cancellation cancellation = cancellation(booking);
        List<Person> others =
                cancellation.substitutePossible() ? colleagues.of(asker.person(), today()) : List.<Person>of();
        return new CancelForm(handing.details(booking), cancellation, others);
    }

    /** @throws EventOver when the event has begun */
    public void cancel(BookingId id, CancelReason reason) {
        Booking booking = mine(id);
        cancellation(booking);
        handing.cancel(booking, decision(reason));
    }

    /** @throws NotFromTheUnit when the other works elsewhere, or nowhere in this town */
    public void cancelFor(BookingId id, CancelReason reason, PersonId substitute) {
        Booking booking = mine(id);
        Cancellation cancellation = cancellation(booking);
        cancellation.requireSubstitutePossible();
        boolean colleague = colleagues.of(asker.person(), today()).stream()
                .anyMatch(other -> other.id().equals(substitute));
        if (!colleague) {
            throw new NotFromTheUnit();
        }
        handing.handOver(booking, cancellation, substitute, decision(reason));
    }

    private Cancellation cancellation(Booking booking) {
        if (booking.state() != BookingState.CONFIRMED) {
            throw new StepNotPossible(booking.state());
        }
        return new Cancellation(handing.details(booking).event(), LocalDateTime.now(clock));
    }

    private Booking mine(BookingId id) {
        Booking booking = handing.get(asker.town(), id);
        if (!booking.person().equals(asker.person())) {
            throw new NoSuchBooking(id);
        }
        return booking;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Decision decision(CancelReason reason) {
        return new Decision(asker.person(), asker.person(), reason.name(), Instant.now(clock));
    }
}
