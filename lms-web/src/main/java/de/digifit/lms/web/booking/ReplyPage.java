// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.booking;

import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.application.MyBooking;
import de.digifit.lms.booking.application.MyBookings;
import de.digifit.lms.decision.application.Replies;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What the person says to what a desk said: the answer to a question, or that somebody above shall look at it. */
@Named
@ViewScoped
public class ReplyPage implements Serializable {

    @Inject
    private MyBookings bookings;

    @Inject
    private Replies replies;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable String words;
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

    /** Key of the words of this page: an answer, or an objection. */
    public String getKind() {
        boolean asked = getBooking().details().booking().state() == BookingState.QUESTIONED;
        return asked ? "answer" : "object";
    }

    public String send() {
        String said = words == null ? "" : words;
        String kind = getKind();
        if ("answer".equals(kind)) {
            replies.answer(booking(), said);
        } else {
            replies.object(booking(), said);
        }
        say.done("booking.reply." + kind + ".done");
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

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
