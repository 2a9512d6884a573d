// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.booking;

import de.digifit.core.organisation.PersonId;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.cancellation.CancelReason;
import de.digifit.lms.cancellation.Cancellation;
import de.digifit.lms.cancellation.application.CancelForm;
import de.digifit.lms.cancellation.application.Cancellations;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Giving a place back, with what it costs, and with somebody who comes instead. */
@Named
@ViewScoped
public class CancelPage implements Serializable {

    @Inject
    private Cancellations cancellations;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable CancelReason reason;
    private @Nullable String substitute;
    private transient @Nullable CancelForm form;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getForm();
    }

    public CancelForm getForm() {
        if (form == null) {
            form = cancellations.form(booking());
        }
        return form;
    }

    /** What it means for the costs, said before anything is confirmed. */
    public String getHint() {
        Cancellation cancellation = getForm().cancellation();
        String until = say.day(cancellation.freeUntil());
        if (!cancellation.late()) {
            return say.text("booking.cancel.free", until);
        }
        boolean costs = cancellation.cost().signum() > 0;
        return say.text(costs ? "booking.cancel.late" : "booking.cancel.late.free", until, cancellation.cost());
    }

    public List<Option> getReasons() {
        return Arrays.stream(CancelReason.values())
                .map(value -> new Option(value, say.text("booking.cancel.reason." + value)))
                .toList();
    }

    public List<Option> getColleagues() {
        return getForm().colleagues().stream()
                .map(person -> new Option(person.id().toString(), person.name()))
                .toList();
    }

    public String cancel() {
        if (reason != null && (substitute == null || substitute.isBlank())) {
            cancellations.cancel(booking(), reason);
            say.done("booking.cancel.done");
        } else if (reason != null) {
            cancellations.cancelFor(booking(), reason, PersonId.of(String.valueOf(substitute)));
            say.done("booking.cancel.done.substitute");
        }
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

    public @Nullable CancelReason getReason() {
        return reason;
    }

    public void setReason(@Nullable CancelReason reason) {
        this.reason = reason;
    }

    public @Nullable String getSubstitute() {
        return substitute;
    }

    public void setSubstitute(@Nullable String substitute) {
        this.substitute = substitute;
    }
}
