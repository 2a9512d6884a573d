// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.team;

import de.digifit.lms.decision.application.Decisions;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Deciding later, on a day and for a reason that the person reads. */
@Named
@ViewScoped
public class PostponePage extends CasePage {

    @Inject
    private Decisions decisions;

    @Inject
    private Say say;

    private @Nullable LocalDate until;
    private @Nullable String why;

    public String postpone() {
        String desk = getDesk();
        if (until != null) {
            decisions.postpone(booking(), until, why == null ? "" : why);
            say.done("team.postpone.done", say.day(until));
        }
        return leave(desk);
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
