// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.me;

import de.digifit.lms.api.problem.Body;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.NoSuchBooking;
import de.digifit.lms.booking.application.Applications;
import de.digifit.lms.booking.application.BookingDetails;
import de.digifit.lms.booking.application.MyBookings;
import de.digifit.lms.decision.application.Replies;
import de.digifit.lms.seminar.EventId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;

/** My applications. Applying twice for the same event answers with the first application. */
@Path("/me/applications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ApplicationsResource {

    @Inject
    Applications applications;

    @Inject
    MyBookings bookings;

    @Inject
    Replies replies;

    @GET
    public List<ApplicationView> mine() {
        return applications.mine().stream().map(ApplicationView::of).toList();
    }

    @GET
    @Path("/{id}")
    public ApplicationView get(@PathParam("id") String id) {
        return ApplicationView.of(find(BookingId.of(id)));
    }

    @POST
    @RequestBodySchema(Wish.class)
    public Response apply(Body body, @Context UriInfo here) {
        Wish wish = Wish.of(body);
        BookingId id = applications.apply(new EventId(wish.event()), wish.withOccasion());
        return Response.created(
                        here.getAbsolutePathBuilder().path(id.toString()).build())
                .entity(ApplicationView.of(find(id)))
                .build();
    }

    @GET
    @Path("/{id}/history")
    public List<TraceView> history(@PathParam("id") String id) {
        return bookings.get(BookingId.of(id)).trail().stream()
                .map(TraceView::of)
                .toList();
    }

    @POST
    @Path("/{id}/answer")
    @RequestBodySchema(Said.class)
    public void answer(@PathParam("id") String id, Body body) {
        replies.answer(BookingId.of(id), Said.of(body).words());
    }

    @POST
    @Path("/{id}/objection")
    @RequestBodySchema(Said.class)
    public void object(@PathParam("id") String id, Body body) {
        replies.object(BookingId.of(id), Said.of(body).words());
    }

    @POST
    @Path("/{id}/acceptance")
    public void accept(@PathParam("id") String id) {
        bookings.accept(BookingId.of(id));
    }

    /** Takes the application back, gives an offered place back, or cancels for another reason than those there are. */
    @DELETE
    @Path("/{id}")
    public void withdraw(@PathParam("id") String id) {
        applications.withdraw(BookingId.of(id));
    }

    private BookingDetails find(BookingId id) {
        return applications.mine().stream()
                .filter(details -> details.booking().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchBooking(id));
    }

    /** @param withOccasion whether the leader may see which gap it closes; true where nothing is said */
    public record Wish(@Schema(required = true) UUID event, boolean withOccasion) {

        static Wish of(Body body) {
            return new Wish(body.id("event"), !body.has("withOccasion") || body.flag("withOccasion"));
        }
    }

    /** What the person says to a desk. */
    public record Said(@Schema(required = true) String words) {

        static Said of(Body body) {
            return new Said(body.text("words"));
        }
    }

    /**
     * An application and where it stands.
     *
     * @param startsAt when it begins for the person
     * @param dates those that the person attends
     * @param undecided names of the groups of parallel dates from which none is chosen yet
     */
    public record ApplicationView(
            String id,
            String event,
            String seminar,
            LocalDateTime startsAt,
            String state,
            List<String> dates,
            List<String> undecided) {

        static ApplicationView of(BookingDetails details) {
            return new ApplicationView(
                    details.booking().id().toString(),
                    details.event().id().toString(),
                    details.seminar().code(),
                    details.agenda().startsAt(),
                    details.booking().state().name(),
                    details.agenda().dates().stream()
                            .map(date -> date.id().toString())
                            .toList(),
                    details.agenda().openGroups());
        }
    }
}
