// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.calendar;

import de.digifit.core.shared.Absence;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.calendar.application.MyDates;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** The dates of one own booking as a file. One of somebody else answers like one that does not exist. */
@WebServlet("/booking/date.ics")
public class DateDownload extends HttpServlet {

    @Inject
    private MyDates dates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = "en".equals(request.getParameter("lang")) ? Locale.ENGLISH : Locale.GERMAN;
        try {
            String ics = dates.file(BookingId.of(String.valueOf(request.getParameter("id"))), locale);
            CalendarAnswer.of(ics).asFile(response);
        } catch (Absence e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
