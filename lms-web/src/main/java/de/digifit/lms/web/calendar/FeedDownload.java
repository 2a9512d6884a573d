// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.calendar;

import de.digifit.core.shared.Absence;
import de.digifit.lms.calendar.FeedSecret;
import de.digifit.lms.calendar.application.CalendarFeed;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dates behind a secret address, for calendar programs: {@code /calendar/<secret>.ics}, without signing in. */
@WebServlet("*.ics")
public class FeedDownload extends HttpServlet {

    private static final Pattern ADDRESS = Pattern.compile("/calendar/([A-Za-z0-9_-]{1,100})\\.ics");

    @Inject
    private CalendarFeed feed;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(request.getServletPath());
        if (!address.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            String ics = feed.read(new FeedSecret(address.group(1)));
            CalendarAnswer.of(ics).unlessKnown(request, response);
        } catch (Absence e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
