// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.team;

import de.digifit.lms.booking.BookingId;
import de.digifit.lms.decision.application.CaseFile;
import de.digifit.lms.decision.application.CaseFiles;
import de.digifit.lms.decision.application.Decisions;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Deciding later, on a day and for a reason that the person reads. */
@Named
@ViewScoped
public class PostponePage implements Serializable {

    @Inject
    private CaseFiles files;

    @Inject
    private Decisions decisions;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable LocalDate until;
    private @Nullable String why;
    private transient @Nullable CaseFile file;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getFile();
    }

    public CaseFile getFile() {
        if (file == null) {
            file = files.get(booking());
        }
        return file;
    }

    public String postpone() {
        if (until != null) {
            decisions.postpone(booking(), until, why == null ? "" : why);
            say.done("team.postpone.done", say.day(until));
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

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
