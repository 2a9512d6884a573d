// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.planning;

import de.digifit.core.organisation.People.Colleague;
import de.digifit.core.organisation.PersonId;
import de.digifit.lms.api.problem.Body;
import de.digifit.lms.booking.application.PaperApplications;
import de.digifit.lms.seminar.EventId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;

/** Applications on paper, entered by coordination. */
@Path("/paper-applications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PaperResource {

    @Inject
    PaperApplications paper;

    /** @param words of a name or a unit, at least two letters */
    @GET
    @Path("/people")
    public List<FoundView> find(@QueryParam("words") @DefaultValue("") String words) {
        return paper.find(words).stream().map(FoundView::of).toList();
    }

    @POST
    @RequestBodySchema(Paper.class)
    public Entered apply(Body body) {
        Paper wish = Paper.of(body);
        return new Entered(paper.apply(new PersonId(wish.person()), new EventId(wish.event()))
                .toString());
    }

    /** Who applied for what. */
    public record Paper(
            @Schema(required = true) UUID person,
            @Schema(required = true) UUID event) {

        static Paper of(Body body) {
            return new Paper(body.id("person"), body.id("event"));
        }
    }

    /** The application that now waits for the leader. */
    public record Entered(String id) {}

    /** Somebody who works for the town. */
    public record FoundView(String person, String name, String unit) {

        static FoundView of(Colleague colleague) {
            return new FoundView(colleague.id().toString(), colleague.name(), colleague.unit());
        }
    }
}
