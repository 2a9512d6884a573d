// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.checkin;

import de.digifit.core.shared.Absence;
import de.digifit.core.shared.Refusal;
import de.digifit.lms.checkin.application.Room;
import de.digifit.lms.seminar.EventId;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.shiro.authz.AuthorizationException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The code of the room for the page that shows it: as a picture, and as letters for its script. */
@WebServlet({"/checkin/room.svg", "/checkin/room.json"})
public class RoomDownload extends HttpServlet {

    @Inject
    private Room room;

    @Inject
    @ConfigProperty(name = "digifit.base-url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Room.Shown shown = room.show(
                    EventId.of(String.valueOf(request.getParameter("id"))),
                    CodePage.blockOf(String.valueOf(request.getParameter("block"))));
            boolean picture = request.getServletPath().endsWith(".svg");
            response.setContentType(picture ? "image/svg+xml" : "application/json");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter()
                    .write(picture ? QrPicture.svg(baseUrl + "/checkin/here.xhtml?c=" + shown.code()) : json(shown));
        } catch (Absence | Refusal e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AuthorizationException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static String json(Room.Shown shown) {
        return Json.createObjectBuilder()
                .add("code", CodePage.grouped(shown.code()))
                .add("present", shown.present())
                .build()
                .toString();
    }
}
