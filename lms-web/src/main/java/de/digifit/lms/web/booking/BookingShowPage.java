// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.booking;

import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.booking.application.Applications;
import de.digifit.lms.booking.application.MyBooking;
import de.digifit.lms.booking.application.MyBookings;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One own booking: where it stands, what comes next, what was said so far, and what the person can do now. */
@Named
@ViewScoped
public class BookingShowPage implements Serializable {

    @Inject
    private MyBookings bookings;

    @Inject
    private Applications applications;

    @Inject
    private Say say;

    private @Nullable String id;
    private transient @Nullable MyBooking booking;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getBooking();
    }

    public MyBooking getBooking() {
        if (booking == null) {
            booking = bookings.get(booking());
        }
        return booking;
    }

    public BookingState getState() {
        return getBooking().details().booking().state();
    }

    public boolean isQuestioned() {
        return getState() == BookingState.QUESTIONED;
    }

    public boolean isOffered() {
        return getState() == BookingState.OFFERED;
    }

    public boolean isPlaced() {
        return getState() == BookingState.CONFIRMED;
    }

    public boolean isRevocable() {
        return getState().alive() && !getState().hasPlace();
    }

    /** Once, while the answer is no or not yet. */
    public boolean isObjectable() {
        return Transition.OBJECT.leadsFrom(getState())
                && getBooking().trail().stream().noneMatch(trace -> trace.transition() == Transition.OBJECT);
    }

    public String accept() {
        bookings.accept(booking());
        return stay("booking.accept.done");
    }

    public String decline() {
        bookings.decline(booking());
        return stay("booking.decline.done");
    }

    public String withdraw() {
        applications.withdraw(booking());
        return stay("booking.withdraw.done");
    }

    private String stay(String done) {
        say.done(done);
        return "/booking/show.xhtml?faces-redirect=true&id=" + id;
    }

    private BookingId booking() {
        return BookingId.of(String.valueOf(id));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
