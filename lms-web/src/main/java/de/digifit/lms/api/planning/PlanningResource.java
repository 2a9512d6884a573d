// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.planning;

import de.digifit.core.gap.application.NeedReport;
import de.digifit.core.organisation.PersonId;
import de.digifit.lms.api.problem.Body;
import de.digifit.lms.planning.Training;
import de.digifit.lms.planning.application.Season;
import de.digifit.lms.planning.application.Trainings;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.SeminarId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;

/** Seeing the need, publishing a training. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanningResource {

    @Inject
    NeedReport need;

    @Inject
    Trainings trainings;

    @Inject
    Season season;

    @GET
    @Path("/need")
    public List<NeedView> need() {
        return need.byCompetency().stream().map(NeedView::of).toList();
    }

    @GET
    @Path("/trainings/templates")
    public List<TemplateView> templates() {
        return trainings.templates().stream()
                .map(seminar -> TemplateView.of(seminar, trainings.suggestedStarts(seminar.id())))
                .toList();
    }

    @GET
    @Path("/trainings/lecturers")
    public List<LecturerView> lecturers() {
        return trainings.lecturers().stream()
                .map(lecturer -> new LecturerView(lecturer.getId(), lecturer.name()))
                .toList();
    }

    @POST
    @Path("/trainings")
    @RequestBodySchema(Draft.class)
    public Response publish(Body body, @Context UriInfo here) {
        EventId event = trainings.publish(Draft.of(body).training());
        return Response.created(here.getBaseUriBuilder()
                        .path("events")
                        .path(event.toString())
                        .build())
                .entity(new Published(event.toString()))
                .build();
    }

    @GET
    @Path("/season")
    public List<SeasonView> season() {
        return season.coming().stream().map(SeasonView::of).toList();
    }

    /** Somebody who may hold seminars. */
    public record LecturerView(String person, String name) {}

    /** The event that people can now apply for. */
    public record Published(String event) {}

    /** A template with its dates filled in; times are those of the town. */
    public record Draft(
            @Schema(required = true) UUID template,
            @Schema(required = true) List<LocalDateTime> starts,
            @Schema(required = true) LocalDate closesOn,
            @Schema(required = true) String place,
            @Schema(required = true, minimum = "1") int places,
            @Schema(required = true) UUID lecturer) {

        static Draft of(Body body) {
            return new Draft(
                    body.id("template"),
                    body.moments("starts"),
                    body.day("closesOn"),
                    body.words("place"),
                    body.number("places", 1, Integer.MAX_VALUE),
                    body.id("lecturer"));
        }

        Training training() {
            return new Training(new SeminarId(template), starts, closesOn, place, places, new PersonId(lecturer));
        }
    }
}
