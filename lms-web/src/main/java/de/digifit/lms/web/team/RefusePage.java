// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.team;

import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.NoSuchBooking;
import de.digifit.lms.decision.RefusalReason;
import de.digifit.lms.decision.application.Decisions;
import de.digifit.lms.decision.application.OpenDecision;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Saying no to an application, with a reason that the person reads. */
@Named
@ViewScoped
public class RefusePage implements Serializable {

    @Inject
    private Decisions decisions;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable RefusalReason category;
    private @Nullable String why;
    private transient @Nullable OpenDecision decision;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getDecision();
    }

    public OpenDecision getDecision() {
        if (decision == null) {
            decision = decisions.open().stream()
                    .filter(open -> open.details().booking().id().equals(booking()))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchBooking(booking()));
        }
        return decision;
    }

    public List<Option> getCategories() {
        return Arrays.stream(RefusalReason.values())
                .map(value -> new Option(value, say.text("team.refuse.category." + value)))
                .toList();
    }

    public String refuse() {
        if (category != null) {
            decisions.refuse(booking(), category, why == null ? "" : why);
            say.done("team.refuse.done");
        }
        return "/team/today.xhtml?faces-redirect=true";
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

    public @Nullable RefusalReason getCategory() {
        return category;
    }

    public void setCategory(@Nullable RefusalReason category) {
        this.category = category;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
