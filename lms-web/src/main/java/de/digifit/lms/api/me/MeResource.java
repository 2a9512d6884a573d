// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.me;

import de.digifit.assessment.selfassessment.application.SelfAssessment;
import de.digifit.core.account.SignedIn;
import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.application.AgreementOverview;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.gap.application.MyStanding;
import de.digifit.lms.api.problem.Malformed;
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
import org.jspecify.annotations.Nullable;

/** Where I stand, and what I say of myself. */
@Path("/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    Asker asker;

    @Inject
    MyStanding standing;

    @Inject
    SelfAssessment assessment;

    @Inject
    AgreementOverview agreement;

    @GET
    public MeView me() {
        SignedIn me = asker.get();
        return new MeView(
                me.person().toString(),
                me.name(),
                me.townName(),
                me.responsibilities().stream().map(Enum::name).sorted().toList());
    }

    @GET
    @Path("/standing")
    public List<StandingView> standing() {
        return StandingView.of(standing.overview());
    }

    @GET
    @Path("/competencies/{id}/history")
    public List<EvidenceView> history(@PathParam("id") String id) {
        return assessment.history(new CompetencyId(id)).stream()
                .map(EvidenceView::of)
                .toList();
    }

    @PUT
    @Path("/competencies/{id}/rating")
    public void rate(@PathParam("id") String id, @Nullable Rating rating) {
        if (rating == null || rating.level() == null || rating.level() < 0 || rating.level() > Level.SHAPING.number()) {
            throw new Malformed("level");
        }
        assessment.rate(new CompetencyId(id), Level.of(rating.level()));
    }

    @PUT
    @Path("/competencies/{id}/release")
    public void release(@PathParam("id") String id) {
        assessment.release(new CompetencyId(id));
    }

    @DELETE
    @Path("/competencies/{id}/release")
    public void revoke(@PathParam("id") String id) {
        assessment.revoke(new CompetencyId(id));
    }

    @GET
    @Path("/views")
    public List<SeenView> views() {
        return agreement.whoLookedAtMe().stream().map(SeenView::of).toList();
    }

    /** What somebody says of themselves: a level from 0 to 4. */
    public record Rating(@Nullable Integer level) {}
}
