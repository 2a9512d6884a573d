// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.booking;

import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.application.Applications;
import de.digifit.lms.booking.application.BookingDetails;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The own applications and dates, each with what comes next. */
@Named
@RequestScoped
public class MyBookingsPage {

    @Inject
    private Applications applications;

    @Inject
    private Say say;

    private @Nullable List<BookingDetails> all;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        all();
    }

    public List<BookingDetails> getOpen() {
        return all().stream()
                .filter(details -> details.booking().state().alive())
                .toList();
    }

    public List<BookingDetails> getPast() {
        return all().stream()
                .filter(details -> !details.booking().state().alive())
                .toList();
    }

    public String withdraw(BookingId id) {
        applications.withdraw(id);
        say.done("booking.withdraw.done");
        return "/booking/mine.xhtml?faces-redirect=true";
    }

    /** What the person alone can do to go on. */
    public @Nullable String todo(BookingState state) {
        return switch (state) {
            case QUESTIONED, OFFERED -> say.text("booking.todo." + state);
            default -> null;
        };
    }

    /** Where the person does it; an offer is answered where it says until when it is open. */
    public String todoView(BookingState state) {
        return state == BookingState.QUESTIONED ? "/booking/reply.xhtml" : "/selection/mine.xhtml";
    }

    /** Whether a place can still come: by the selection, from the waiting list, or by an offer. */
    public boolean hoping(BookingState state) {
        return state == BookingState.REGISTERED || state == BookingState.WAITING || state == BookingState.OFFERED;
    }

    /** Whether one of several parallel dates is still to be chosen. */
    public boolean choosing(BookingDetails details) {
        return placed(details.booking().state())
                && !details.agenda().openGroups().isEmpty();
    }

    public boolean placed(BookingState state) {
        return state == BookingState.CONFIRMED;
    }

    public boolean revocable(BookingState state) {
        return state.alive() && !state.hasPlace() && state != BookingState.QUESTIONED;
    }

    private List<BookingDetails> all() {
        if (all == null) {
            all = applications.mine();
        }
        return all;
    }
}
