// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.attendance;

import de.digifit.lms.attendance.Mark;
import de.digifit.lms.attendance.application.AttendanceLists;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.seminar.EventId;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.UUID;

/** Ticks of the attendance list, each as it is made. */
@WebServlet("/attendance/marks/*")
public class MarksReplay extends Replay {

    @Inject
    private AttendanceLists lists;

    @Override
    protected void take(UUID id, JsonObject body) {
        AttendanceLists.Tick tick = new AttendanceLists.Tick(
                id,
                BookingId.of(body.getString("booking")),
                UUID.fromString(body.getString("block")),
                body.getBoolean("present"));
        boolean paper = Mark.Method.PAPER.name().equals(body.getString("method", ""));
        lists.tick(EventId.of(body.getString("event")), List.of(tick), paper ? Mark.Method.PAPER : Mark.Method.LIST);
    }
}
