// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.team;

import de.digifit.core.gap.Proposal;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.decision.application.Decisions;
import de.digifit.lms.decision.application.OpenDecision;
import de.digifit.lms.web.competency.CompetencyNames;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The start page of a leader: applications that wait, each approved with one click. */
@Named
@RequestScoped
public class TeamTodayPage {

    @Inject
    private Decisions decisions;

    @Inject
    private CompetencyNames names;

    @Inject
    private Say say;

    private @Nullable List<OpenDecision> open;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getOpen();
    }

    public List<OpenDecision> getOpen() {
        if (open == null) {
            open = decisions.open();
        }
        return open;
    }

    public String getLead() {
        return say.text("team.today.lead", getOpen().size());
    }

    public String occasion(OpenDecision decision) {
        return decision.details()
                .booking()
                .occasion()
                .reason()
                .map(this::occasion)
                .orElse("");
    }

    public String approve(BookingId id) {
        decisions.approve(id, "");
        say.done("team.approve.done");
        return "/team/today.xhtml?faces-redirect=true";
    }

    private String occasion(Proposal.Reason reason) {
        return say.text(
                "team.occasion",
                names.of(reason.competency()),
                reason.from().number(),
                reason.to().number());
    }
}
