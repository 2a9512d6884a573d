// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.selection;

import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.application.MyBookings;
import de.digifit.lms.waitlist.application.Chances;
import de.digifit.lms.waitlist.application.MyChances;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The own chance of a place: the offer to answer, the position, and the rule. */
@Named
@ViewScoped
public class SelectionMinePage implements Serializable {

    @Inject
    private MyChances chances;

    @Inject
    private MyBookings bookings;

    @Inject
    private Say say;

    private @Nullable String id;
    private transient @Nullable Chances found;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getChances();
    }

    public Chances getChances() {
        if (found == null) {
            found = chances.of(booking());
        }
        return found;
    }

    public String accept() {
        bookings.accept(booking());
        say.done("booking.accept.done");
        return back();
    }

    public String decline() {
        bookings.decline(booking());
        say.done("booking.decline.done");
        return back();
    }

    private static String back() {
        return "/booking/mine.xhtml?faces-redirect=true";
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
