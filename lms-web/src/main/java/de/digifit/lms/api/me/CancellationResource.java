// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.me;

import de.digifit.core.organisation.PersonId;
import de.digifit.lms.api.problem.Body;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.cancellation.CancelReason;
import de.digifit.lms.cancellation.application.CancelForm;
import de.digifit.lms.cancellation.application.Cancellations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.jspecify.annotations.Nullable;

/** Giving a place back: first what it means, then for which kind of reason and who comes instead. */
@Path("/me/applications/{id}/cancellation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CancellationResource {

    @Inject
    Cancellations cancellations;

    @GET
    public TermsView terms(@PathParam("id") String id) {
        return TermsView.of(cancellations.form(BookingId.of(id)));
    }

    @POST
    @RequestBodySchema(Leaving.class)
    public void cancel(@PathParam("id") String id, Body body) {
        Leaving leaving = Leaving.of(body);
        if (leaving.substitute() == null) {
            cancellations.cancel(BookingId.of(id), leaving.reason());
        } else {
            cancellations.cancelFor(BookingId.of(id), leaving.reason(), new PersonId(leaving.substitute()));
        }
    }

    /** @param substitute a colleague of the same unit to whom the place is offered; nobody where nothing is said */
    public record Leaving(
            @Schema(required = true) CancelReason reason,
            @Nullable UUID substitute) {

        static Leaving of(Body body) {
            return new Leaving(
                    body.choice("reason", CancelReason.class), body.has("substitute") ? body.id("substitute") : null);
        }
    }

    /** Until when it is free of charge, and who could come instead. */
    public record TermsView(LocalDate freeUntil, boolean late, List<ColleagueView> colleagues) {

        static TermsView of(CancelForm form) {
            return new TermsView(
                    form.cancellation().freeUntil(),
                    form.cancellation().late(),
                    form.colleagues().stream()
                            .map(person -> new ColleagueView(person.id().toString(), person.name()))
                            .toList());
        }
    }

    /** Somebody of the same unit. */
    public record ColleagueView(String person, String name) {}
}
