// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.checkin;

import de.digifit.lms.checkin.application.CheckIn;
import de.digifit.lms.web.attendance.Replay;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import java.util.UUID;

/** Codes typed on a telephone, also those that waited for the network. */
@WebServlet("/checkin/codes/*")
public class CodesReplay extends Replay {

    @Inject
    private CheckIn checkIn;

    @Override
    protected void take(UUID id, JsonObject body) {
        long seconds = body.getJsonNumber("secondsAgo").longValueExact();
        if (seconds == 0) {
            checkIn.here(body.getString("code"));
        } else {
            checkIn.hereWithoutNetwork(id, body.getString("code"), seconds);
        }
    }
}
