// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.attendance;

import de.digifit.lms.attendance.CertificateId;
import de.digifit.lms.attendance.application.EventPapers;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.web.document.PdfAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** The papers of an event as PDF files. An event of somebody else answers like one that does not exist. */
@WebServlet("/attendance/papers.pdf")
public class EventPapersDownload extends HttpServlet {

    @Inject
    private EventPapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PdfAnswer.send(response, name(request), () -> pdf(request));
    }

    private byte[] pdf(HttpServletRequest request) {
        Locale locale = PdfAnswer.language(request);
        String certificate = request.getParameter("certificate");
        return certificate == null
                ? papers.print(EventId.of(String.valueOf(request.getParameter("event"))), kind(request), locale)
                : papers.certificate(CertificateId.of(certificate), locale);
    }

    private static EventPapers.Kind kind(HttpServletRequest request) {
        return EventPapers.Kind.valueOf(String.valueOf(request.getParameter("kind")));
    }

    private static String name(HttpServletRequest request) {
        String kind = String.valueOf(request.getParameter("kind"));
        // An unknown kind is refused when it is printed, under whichever name.
        return kind.matches("[A-Z_]+") ? kind.toLowerCase(Locale.ROOT) : "certificate";
    }
}
