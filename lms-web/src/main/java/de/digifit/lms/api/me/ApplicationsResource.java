// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.me;

import de.digifit.lms.api.problem.Malformed;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.application.Applications;
import de.digifit.lms.booking.application.BookingDetails;
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
import org.jspecify.annotations.Nullable;

/** My applications. Applying twice for the same event answers with the first application. */
@Path("/me/applications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ApplicationsResource {

    @Inject
    Applications applications;

    @GET
    public List<ApplicationView> mine() {
        return applications.mine().stream().map(ApplicationView::of).toList();
    }

    @POST
    public Response apply(@Nullable Wish wish, @Context UriInfo here) {
        if (wish == null || wish.event() == null) {
            throw new Malformed("event");
        }
        boolean withOccasion = wish.withOccasion() == null || wish.withOccasion();
        BookingId id = applications.apply(EventId.of(wish.event()), withOccasion);
        return Response.created(
                        here.getAbsolutePathBuilder().path(id.toString()).build())
                .entity(new Made(id.toString()))
                .build();
    }

    @DELETE
    @Path("/{id}")
    public void withdraw(@PathParam("id") String id) {
        applications.withdraw(BookingId.of(id));
    }

    /** @param withOccasion whether the leader may see which gap it closes; true where nothing is said */
    public record Wish(@Nullable String event, @Nullable Boolean withOccasion) {}

    /** The id of what was made. */
    public record Made(String id) {}

    /** An application and where it stands. */
    public record ApplicationView(String id, String event, String seminar, LocalDateTime startsAt, String state) {

        static ApplicationView of(BookingDetails details) {
            return new ApplicationView(
                    details.booking().id().toString(),
                    details.event().id().toString(),
                    details.seminar().code(),
                    details.event().startsAt(),
                    details.booking().state().name());
        }
    }
}
