// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.attendance;

import de.digifit.lms.api.problem.Body;
import de.digifit.lms.api.seminar.EventView;
import de.digifit.lms.attendance.Mark;
import de.digifit.lms.attendance.application.AttendanceLists;
import de.digifit.lms.attendance.application.Corrections;
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
import java.time.LocalDateTime;
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

    private static final String MARKS =
            "For each booking the ids of the blocks, or dates, at which the person was there";
    private static final String TICK = "booking, block, present, and method LIST or PAPER";
    private static final String CORRECTION = "booking, the ids of all blocks at which the person really was, and why";

    @Inject
    AttendanceLists lists;

    @Inject
    Corrections corrections;

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

    @PUT
    @Path("/{event}/marks/{id}")
    @RequestBody(description = TICK, content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public void tick(@PathParam("event") String event, @PathParam("id") UUID id, Body body) {
        AttendanceLists.Tick tick =
                new AttendanceLists.Tick(id, new BookingId(body.id("booking")), body.id("block"), body.flag("present"));
        Mark.Method method = body.has("method") ? body.choice("method", Mark.Method.class) : Mark.Method.LIST;
        lists.tick(EventId.of(event), List.of(tick), method == Mark.Method.PAPER ? method : Mark.Method.LIST);
    }

    @POST
    @Path("/{event}/corrections")
    @RequestBody(description = CORRECTION, content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public void correct(@PathParam("event") String event, Body body) {
        corrections.correct(
                EventId.of(event), new BookingId(body.id("booking")), body.ids("present"), body.words("why"));
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

    /** The list of an event: its blocks, and for each booking the blocks at which the person was there. */
    public record SheetView(EventView event, List<BlockView> blocks, List<RowView> rows) {

        static SheetView of(Sheet sheet) {
            return new SheetView(
                    EventView.of(sheet.event()),
                    sheet.blocks().stream()
                            .map(block -> new BlockView(
                                    block.id().toString(),
                                    block.session().toString(),
                                    block.half().name(),
                                    block.startsAt(),
                                    block.endsAt(),
                                    block.units()))
                            .toList(),
                    sheet.rows().stream()
                            .map(row -> new RowView(
                                    row.booking().toString(),
                                    row.name(),
                                    row.undecided(),
                                    row.blocks().stream()
                                            .map(block -> block.id().toString())
                                            .toList(),
                                    row.present().stream().map(UUID::toString).toList()))
                            .toList());
        }
    }

    /** Half a day of the event; a short date is one block that bears the id of the date. */
    public record BlockView(
            String id, String session, String half, LocalDateTime startsAt, LocalDateTime endsAt, int units) {}

    /**
     * One person of the list.
     *
     * @param undecided whether nothing is chosen of some parallel dates
     * @param blocks those that the person attends; of parallel dates without a choice all
     */
    public record RowView(String booking, String name, boolean undecided, List<String> blocks, List<String> present) {}
}
