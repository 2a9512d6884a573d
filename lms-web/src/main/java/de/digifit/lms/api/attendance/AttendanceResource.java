// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.attendance;

import de.digifit.lms.api.problem.Malformed;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looking at a list, marking, closing. */
@Path("/attendance")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AttendanceResource {

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
    public void mark(@PathParam("event") String event, @Nullable Map<String, List<String>> present) {
        lists.mark(EventId.of(event), marks(present));
    }

    @POST
    @Path("/{event}/closing")
    public Outcome close(@PathParam("event") String event, @Nullable Map<String, List<String>> present) {
        return lists.close(EventId.of(event), marks(present));
    }

    private static Map<BookingId, Set<UUID>> marks(@Nullable Map<String, List<String>> present) {
        if (present == null) {
            throw new Malformed("body");
        }
        Map<BookingId, Set<UUID>> marks = new HashMap<>();
        present.forEach((booking, sessions) -> marks.put(BookingId.of(booking), ids(sessions)));
        return marks;
    }

    private static Set<UUID> ids(List<String> sessions) {
        try {
            return sessions.stream().map(UUID::fromString).collect(Collectors.toSet());
        } catch (IllegalArgumentException e) {
            throw new Malformed("session");
        }
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
