// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.attendance;

import de.digifit.lms.api.problem.Body;
import de.digifit.lms.api.seminar.EventView;
import de.digifit.lms.attendance.application.AttendanceLists;
import de.digifit.lms.attendance.application.Outcome;
import de.digifit.lms.attendance.application.Sheet;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.seminar.EventId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Looking at a list, marking, closing. */
@Path("/attendance")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AttendanceResource {

    private static final String MARKS = "For each booking the ids of the dates at which the person was there";

    @Inject
    AttendanceLists lists;

    @GET
    public List<EventView> mine() {
        return lists.mine().stream().map(held -> EventView.of(held.event())).toList();
    }

    @GET
    @Path("/{event}")
    public SheetView sheet(@PathParam("event") String event) {
        return SheetView.of(lists.sheet(EventId.of(event)));
    }

    @PUT
    @Path("/{event}")
    @RequestBody(description = MARKS, content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public void mark(@PathParam("event") String event, Body body) {
        lists.mark(EventId.of(event), marks(body));
    }

    @POST
    @Path("/{event}/closing")
    @RequestBody(description = MARKS, content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public Outcome close(@PathParam("event") String event, Body body) {
        return lists.close(EventId.of(event), marks(body));
    }

    private static Map<BookingId, Set<UUID>> marks(Body body) {
        return body.idsById().entrySet().stream()
                .collect(Collectors.toMap(entry -> new BookingId(entry.getKey()), Map.Entry::getValue));
    }

    /** The list of an event: for each booking the dates at which the person was there. */
    public record SheetView(EventView event, List<RowView> rows) {

        static SheetView of(Sheet sheet) {
            return new SheetView(
                    EventView.of(sheet.event()),
                    sheet.rows().stream()
                            .map(row -> new RowView(
                                    row.booking().toString(),
                                    row.name(),
                                    row.present().stream().map(UUID::toString).toList()))
                            .toList());
        }
    }

    /** One person of the list. */
    public record RowView(String booking, String name, List<String> present) {}
}
