// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.attendance;

import de.digifit.core.shared.Absence;
import de.digifit.lms.attendance.CertificateId;
import de.digifit.lms.attendance.application.EventPapers;
import de.digifit.lms.seminar.EventId;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.apache.shiro.authz.AuthorizationException;

/** The papers of an event as PDF files. An event of somebody else answers like one that does not exist. */
@WebServlet("/attendance/papers.pdf")
public class EventPapersDownload extends HttpServlet {

    @Inject
    private EventPapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            byte[] pdf = pdf(request);
            if (pdf.length == 0) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType("application/pdf");
            response.setContentLength(pdf.length);
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name(request) + ".pdf\"");
            response.getOutputStream().write(pdf);
        } catch (Absence | IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AuthorizationException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private byte[] pdf(HttpServletRequest request) {
        Locale locale = "en".equals(request.getParameter("lang")) ? Locale.ENGLISH : Locale.GERMAN;
        String certificate = request.getParameter("certificate");
        return certificate == null
                ? papers.print(EventId.of(String.valueOf(request.getParameter("event"))), kind(request), locale)
                : papers.certificate(CertificateId.of(certificate), locale);
    }

    private static EventPapers.Kind kind(HttpServletRequest request) {
        return EventPapers.Kind.valueOf(String.valueOf(request.getParameter("kind")));
    }

    private static String name(HttpServletRequest request) {
        return request.getParameter("certificate") == null
                ? kind(request).name().toLowerCase(Locale.ROOT)
                : "certificate";
    }
}
