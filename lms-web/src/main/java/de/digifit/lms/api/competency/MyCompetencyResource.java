// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.competency;

import de.digifit.assessment.selfassessment.application.SelfAssessment;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.competency.application.CompetencyCatalog;
import de.digifit.lms.api.problem.Body;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;

/** What I say of my own level, and who may know. */
@Path("/me/competencies/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MyCompetencyResource {

    @Inject
    CompetencyCatalog catalog;

    @Inject
    SelfAssessment assessment;

    @GET
    public MyCompetencyView get(@PathParam("id") String id) {
        CompetencyId competency = new CompetencyId(id);
        return new MyCompetencyView(
                CompetencyView.of(catalog.get(competency)), assessment.isReleased(competency), history(id));
    }

    @GET
    @Path("/history")
    public List<EvidenceView> history(@PathParam("id") String id) {
        return assessment.history(new CompetencyId(id)).stream()
                .map(EvidenceView::of)
                .toList();
    }

    @PUT
    @Path("/rating")
    @RequestBodySchema(Rating.class)
    public void rate(@PathParam("id") String id, Body body) {
        assessment.rate(new CompetencyId(id), Level.of(Rating.of(body).level()));
    }

    @PUT
    @Path("/release")
    public void release(@PathParam("id") String id) {
        assessment.release(new CompetencyId(id));
    }

    @DELETE
    @Path("/release")
    public void revoke(@PathParam("id") String id) {
        assessment.revoke(new CompetencyId(id));
    }

    /**
     * A competency and how my level came about.
     *
     * @param released whether my leader sees my own view of it
     */
    public record MyCompetencyView(CompetencyView competency, boolean released, List<EvidenceView> history) {}

    /** What somebody says of themselves. */
    public record Rating(
            @Schema(required = true, minimum = "0", maximum = "4")
            int level) {

        static Rating of(Body body) {
            return new Rating(body.number("level", 0, Level.SHAPING.number()));
        }
    }
}
