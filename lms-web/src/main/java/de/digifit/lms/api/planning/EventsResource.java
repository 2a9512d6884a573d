// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.planning;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Words;
import de.digifit.lms.api.problem.Body;
import de.digifit.lms.api.seminar.EventView;
import de.digifit.lms.planning.DatePlan;
import de.digifit.lms.planning.DatesMissing;
import de.digifit.lms.planning.EventPlan;
import de.digifit.lms.planning.application.EventChanges;
import de.digifit.lms.planning.application.EventPlanning;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.SeminarId;
import de.digifit.lms.terms.Capacity;
import de.digifit.lms.terms.Deadlines;
import de.digifit.lms.terms.Mode;
import de.digifit.lms.terms.Provider;
import de.digifit.lms.terms.Terms;
import de.digifit.lms.venue.Span;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;

/** Planning events: drafting, publishing, moving, calling off, more or fewer places. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EventsResource {

    private static final int MOST_PLACES = 999;

    @Inject
    EventPlanning planning;

    @Inject
    EventChanges changes;

    @POST
    @Path("/events")
    @RequestBodySchema(NewEvent.class)
    public Response draft(Body body, @Context UriInfo here) {
        NewEvent wanted = NewEvent.of(body);
        SeminarId seminar = new SeminarId(wanted.seminar());
        EventId event =
                planning.draft(seminar, wanted.plan(planning.seminar(seminar).mode()));
        return Response.created(here.getBaseUriBuilder()
                        .path("events")
                        .path(event.toString())
                        .build())
                .entity(view(event))
                .build();
    }

    @POST
    @Path("/events/{id}/publication")
    public EventView publish(@PathParam("id") String id) {
        planning.publish(EventId.of(id));
        return view(EventId.of(id));
    }

    @POST
    @Path("/events/{id}/move")
    @RequestBodySchema(Move.class)
    public EventView move(@PathParam("id") String id, Body body) {
        EventId event = EventId.of(id);
        Move wanted = new Move(body.moments("starts"), body.words("place"), body.words("why"));
        changes.move(event, wanted.plan(planning.get(event).event()), wanted.why());
        return view(event);
    }

    @POST
    @Path("/events/{id}/cancellation")
    @RequestBodySchema(Cancellation.class)
    public EventView callOff(@PathParam("id") String id, Body body) {
        changes.callOff(EventId.of(id), new Cancellation(body.words("why")).why());
        return view(EventId.of(id));
    }

    @PUT
    @Path("/events/{id}/capacity")
    @RequestBodySchema(Size.class)
    public EventView resize(@PathParam("id") String id, Body body) {
        changes.resize(EventId.of(id), new Size(body.number("places", 1, MOST_PLACES)).places());
        return view(EventId.of(id));
    }

    private EventView view(EventId id) {
        return EventView.of(planning.get(id).event());
    }

    /** Why an event does not take place. */
    public record Cancellation(@Schema(required = true) String why) {}

    /** How many places an event has. */
    public record Size(
            @Schema(required = true, minimum = "1") int places) {}

    /** Where and when an event takes place instead: a beginning for each of its dates; they last as long as before. */
    public record Move(
            @Schema(required = true) List<LocalDateTime> starts,
            @Schema(required = true) String place,
            @Schema(required = true) String why) {

        EventPlan plan(Event event) {
            List<DatePlan> dates = event.sessions().stream().map(DatePlan::of).toList();
            if (dates.size() != starts.size()) {
                throw new DatesMissing(dates.size());
            }
            List<DatePlan> moved = IntStream.range(0, dates.size())
                    .mapToObj(i -> dates.get(i)
                            .at(Span.of(starts.get(i), dates.get(i).span().minutes())))
                    .toList();
            return new EventPlan(event.terms(), place, moved, Set.of(), event.equipment(), "");
        }
    }

    /** An event with its dates; times are those of the town. */
    public record NewEvent(
            @Schema(required = true) UUID seminar,
            @Schema(required = true) List<LocalDateTime> starts,
            @Schema(required = true) List<LocalDateTime> ends,
            @Schema(required = true, minimum = "0") int unitsPerDate,
            @Schema(required = true) LocalDate closesOn,
            @Schema(required = true) String place,
            @Schema(required = true, minimum = "0") int minimum,
            @Schema(required = true, minimum = "1") int places,
            @Schema(required = true) UUID lecturer) {

        static NewEvent of(Body body) {
            return new NewEvent(
                    body.id("seminar"),
                    body.moments("starts"),
                    body.moments("ends"),
                    body.number("unitsPerDate", 0, 20),
                    body.day("closesOn"),
                    body.words("place"),
                    body.number("minimum", 0, MOST_PLACES),
                    body.number("places", 1, MOST_PLACES),
                    body.id("lecturer"));
        }

        EventPlan plan(Mode mode) {
            if (starts.isEmpty() || starts.size() != ends.size()) {
                throw new DatesMissing(Math.max(1, starts.size()));
            }
            List<DatePlan> dates = IntStream.range(0, starts.size())
                    .mapToObj(i -> date(i, mode == Mode.ONLINE))
                    .toList();
            Terms terms = Terms.usual(
                    mode,
                    new Capacity(minimum, places, 0, null),
                    Deadlines.before(starts.get(0).toLocalDate(), closesOn, Provider.OURSELVES));
            return new EventPlan(terms, place, dates, Set.of(new PersonId(lecturer)), List.of(), "");
        }

        private DatePlan date(int i, boolean online) {
            return new DatePlan(
                    new Words("Termin " + (i + 1), "Date " + (i + 1)),
                    new Span(starts.get(i), ends.get(i)),
                    unitsPerDate,
                    online,
                    Optional.empty(),
                    "",
                    "",
                    Set.of());
        }
    }
}
