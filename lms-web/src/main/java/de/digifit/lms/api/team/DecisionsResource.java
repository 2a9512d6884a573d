// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.team;

import de.digifit.lms.api.problem.Body;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.decision.RefusalReason;
import de.digifit.lms.decision.application.Decisions;
import de.digifit.lms.decision.application.OpenDecision;
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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;

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
    @RequestBodySchema(Approval.class)
    public void approve(@PathParam("id") String id, Body body) {
        decisions.approve(BookingId.of(id), Approval.of(body).why());
    }

    @POST
    @Path("/{id}/refusal")
    @RequestBodySchema(No.class)
    public void refuse(@PathParam("id") String id, Body body) {
        No no = No.of(body);
        decisions.refuse(BookingId.of(id), no.category(), no.why());
    }

    @POST
    @Path("/{id}/postponement")
    @RequestBodySchema(Later.class)
    public void postpone(@PathParam("id") String id, Body body) {
        Later later = Later.of(body);
        decisions.postpone(BookingId.of(id), later.until(), later.why());
    }

    @POST
    @Path("/{id}/question")
    @RequestBodySchema(Question.class)
    public void ask(@PathParam("id") String id, Body body) {
        decisions.ask(BookingId.of(id), Question.of(body).question());
    }

    /** Deciding later needs a day before the event and words for the person. */
    public record Later(
            @Schema(required = true) LocalDate until,
            @Schema(required = true) String why) {

        static Later of(Body body) {
            return new Later(body.day("until"), body.text("why"));
        }
    }

    /** What the desk wants to know first. */
    public record Question(@Schema(required = true) String question) {

        static Question of(Body body) {
            return new Question(body.text("question"));
        }
    }

    /** May say why; it need not. */
    public record Approval(String why) {

        static Approval of(Body body) {
            return new Approval(body.has("why") ? body.text("why") : "");
        }
    }

    /** A refusal needs a category and words for the person. */
    public record No(
            @Schema(required = true) RefusalReason category,
            @Schema(required = true) String why) {

        static No of(Body body) {
            return new No(body.choice("category", RefusalReason.class), body.text("why"));
        }
    }

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
