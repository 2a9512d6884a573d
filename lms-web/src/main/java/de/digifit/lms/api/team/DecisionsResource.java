// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.team;

import de.digifit.lms.api.problem.Malformed;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.RefusalReason;
import de.digifit.lms.booking.application.Decisions;
import de.digifit.lms.booking.application.OpenDecision;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Applications of the team that wait for a decision. */
@Path("/team/applications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DecisionsResource {

    @Inject
    Decisions decisions;

    @GET
    public List<DecisionView> open() {
        return decisions.open().stream().map(DecisionView::of).toList();
    }

    @POST
    @Path("/{id}/approval")
    public void approve(@PathParam("id") String id, @Nullable Approval approval) {
        String why = approval == null || approval.why() == null ? "" : approval.why();
        decisions.approve(BookingId.of(id), why);
    }

    @POST
    @Path("/{id}/refusal")
    public void refuse(@PathParam("id") String id, @Nullable No no) {
        if (no == null || no.category() == null) {
            throw new Malformed("category");
        }
        decisions.refuse(BookingId.of(id), no.category(), no.why() == null ? "" : no.why());
    }

    /** May say why; it need not. */
    public record Approval(@Nullable String why) {}

    /** A refusal needs a category and words for the person. */
    public record No(
            @Nullable RefusalReason category, @Nullable String why) {}

    /** An application that waits. */
    public record DecisionView(String id, String name, String seminar, String event, Instant appliedAt) {

        static DecisionView of(OpenDecision decision) {
            return new DecisionView(
                    decision.details().booking().id().toString(),
                    decision.name(),
                    decision.details().seminar().code(),
                    decision.details().event().id().toString(),
                    decision.details().booking().appliedAt());
        }
    }
}
