// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.team;

import de.digifit.assessment.proposal.LevelProposalId;
import de.digifit.assessment.proposal.application.LevelTalk;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.gap.application.TeamGaps;
import de.digifit.core.gap.application.TeamMember;
import de.digifit.core.organisation.PersonId;
import de.digifit.lms.api.me.StandingView;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;

/** The team, by name and never by result. */
@Path("/team")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TeamResource {

    @Inject
    TeamGaps gaps;

    @Inject
    LevelTalk talk;

    @GET
    public List<MemberView> team() {
        return gaps.team().stream().map(MemberView::of).toList();
    }

    @GET
    @Path("/{person}")
    public MemberView member(@PathParam("person") String person) {
        return MemberView.of(gaps.member(PersonId.of(person)));
    }

    @POST
    @Path("/{person}/proposals")
    @RequestBodySchema(FoundLevel.class)
    public Proposed propose(@PathParam("person") String person, Body body) {
        FoundLevel found = FoundLevel.of(body);
        LevelProposalId id =
                talk.propose(PersonId.of(person), new CompetencyId(found.competency()), Level.of(found.level()));
        return new Proposed(id.value().toString());
    }

    /** The level that leader and person found in their talk. */
    public record FoundLevel(
            @Schema(required = true) String competency,

            @Schema(required = true, minimum = "0", maximum = "4")
            int level) {

        static FoundLevel of(Body body) {
            return new FoundLevel(body.text("competency"), body.number("level", 0, Level.SHAPING.number()));
        }
    }

    /** The proposal that now waits for the person. */
    public record Proposed(String id) {}

    /** One person of the team, as far as the works agreement shows; no standing while that is restricted. */
    public record MemberView(String person, String name, List<StandingView> standing, boolean restricted) {

        static MemberView of(TeamMember member) {
            return new MemberView(
                    member.person().toString(), member.name(), StandingView.of(member.standing()), member.restricted());
        }
    }
}
