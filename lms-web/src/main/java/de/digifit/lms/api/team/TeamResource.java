// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.team;

import de.digifit.assessment.talk.application.LevelTalk;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.gap.application.TeamGaps;
import de.digifit.core.gap.application.TeamMember;
import de.digifit.core.organisation.PersonId;
import de.digifit.lms.api.me.StandingView;
import de.digifit.lms.api.problem.Malformed;
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
import org.jspecify.annotations.Nullable;

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
    public Proposed propose(@PathParam("person") String person, @Nullable Proposal proposal) {
        if (proposal == null || proposal.competency() == null) {
            throw new Malformed("competency");
        }
        if (proposal.level() == null || proposal.level() < 0 || proposal.level() > Level.SHAPING.number()) {
            throw new Malformed("level");
        }
        return new Proposed(
                talk.propose(PersonId.of(person), new CompetencyId(proposal.competency()), Level.of(proposal.level()))
                        .value()
                        .toString());
    }

    /** The level that leader and person found in their talk. */
    public record Proposal(
            @Nullable String competency, @Nullable Integer level) {}

    /** The proposal that now waits for the person. */
    public record Proposed(String id) {}

    /** One person of the team, as far as the works agreement shows. */
    public record MemberView(String person, String name, List<StandingView> standing) {

        static MemberView of(TeamMember member) {
            return new MemberView(member.person().toString(), member.name(), StandingView.of(member.standing()));
        }
    }
}
