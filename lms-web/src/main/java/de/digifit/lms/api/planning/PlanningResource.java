// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.planning;

import de.digifit.core.gap.application.NeedReport;
import de.digifit.core.organisation.PersonId;
import de.digifit.lms.api.problem.Malformed;
import de.digifit.lms.planning.Training;
import de.digifit.lms.planning.application.Season;
import de.digifit.lms.planning.application.Trainings;
import de.digifit.lms.seminar.SeminarId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    public Published publish(@Nullable Draft draft) {
        if (draft == null) {
            throw new Malformed("body");
        }
        return new Published(trainings.publish(draft.training()).toString());
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
            @Nullable String template,
            @Nullable List<LocalDateTime> starts,
            @Nullable LocalDate closesOn,
            @Nullable String place,
            @Nullable Integer places,
            @Nullable String lecturer) {

        Training training() {
            return new Training(
                    SeminarId.of(present(template, "template")),
                    present(starts, "starts"),
                    present(closesOn, "closesOn"),
                    present(place, "place"),
                    present(places, "places"),
                    PersonId.of(present(lecturer, "lecturer")));
        }

        private static <T> T present(@Nullable T value, String field) {
            if (value == null) {
                throw new Malformed(field);
            }
            return value;
        }
    }
}
