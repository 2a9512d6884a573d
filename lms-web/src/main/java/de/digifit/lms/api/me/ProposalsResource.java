// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.me;

import de.digifit.assessment.proposal.LevelProposal;
import de.digifit.assessment.proposal.LevelProposalId;
import de.digifit.assessment.proposal.application.LevelTalk;
import de.digifit.lms.api.problem.Body;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;

/** Levels that the leader proposed, and my answer. */
@Path("/me/proposals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProposalsResource {

    @Inject
    LevelTalk talk;

    @GET
    public List<ProposalView> waiting() {
        return talk.waitingForMe().stream().map(ProposalView::of).toList();
    }

    @POST
    @Path("/{id}/agreement")
    public void agree(@PathParam("id") String id) {
        talk.agree(LevelProposalId.of(id));
    }

    @POST
    @Path("/{id}/dissent")
    @RequestBodySchema(Dissent.class)
    public void dissent(@PathParam("id") String id, Body body) {
        talk.dissent(LevelProposalId.of(id), Dissent.of(body).view());
    }

    /** What the person says instead. */
    public record Dissent(@Schema(required = true) String view) {

        static Dissent of(Body body) {
            return new Dissent(body.words("view"));
        }
    }

    /** A level that waits for an answer. */
    public record ProposalView(String id, String competency, int level, Instant proposedAt) {

        static ProposalView of(LevelProposal proposal) {
            return new ProposalView(
                    proposal.id().value().toString(),
                    proposal.about().competency().value(),
                    proposal.level().number(),
                    proposal.proposedAt());
        }
    }
}
