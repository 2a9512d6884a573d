// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.team;

import de.digifit.core.gap.Proposal;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.decision.application.Decisions;
import de.digifit.lms.decision.application.OpenDecision;
import de.digifit.lms.decision.application.Patience;
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

    private @Nullable List<OpenDecision> all;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        all();
    }

    public List<OpenDecision> getOpen() {
        return all().stream().filter(OpenDecision::due).toList();
    }

    /** Those that wait for the person or for their day. */
    public List<OpenDecision> getPending() {
        return all().stream().filter(row -> !row.due()).toList();
    }

    private List<OpenDecision> all() {
        if (all == null) {
            all = decisions.all();
        }
        return all;
    }

    public String getLead() {
        return say.text("team.today.lead", getOpen().size());
    }

    /** What happens if nobody decides. */
    public String getPatience() {
        Patience patience = decisions.patience();
        return say.text("team.decisions.patience", patience.reminder(), patience.escalation());
    }

    public String occasion(OpenDecision decision) {
        return decision.details()
                .booking()
                .occasion()
                .reason()
                .map(this::occasion)
                .orElse("");
    }

    public String shortage(OpenDecision decision) {
        return decision.shortage()
                .map(day -> say.text("team.shortage", say.day(day.day()), day.away(), day.size()))
                .orElse("");
    }

    /** Why it lies here although somebody else is the leader. */
    public String path(OpenDecision decision) {
        Booking booking = decision.details().booking();
        if (booking.state() == BookingState.SUPPORTED) {
            return say.text("team.path.supported");
        } else if (booking.approval().escalatedAt().isPresent()) {
            return say.text("team.path.escalated");
        }
        return booking.approval().level() > 0 ? say.text("team.path.lifted") : "";
    }

    public String approve(BookingId id, String view) {
        decisions.approve(id, "");
        say.done("team.approve.done");
        return view + "?faces-redirect=true";
    }

    private String occasion(Proposal.Reason reason) {
        return say.text(
                "team.occasion",
                names.of(reason.competency()),
                reason.from().number(),
                reason.to().number());
    }
}
