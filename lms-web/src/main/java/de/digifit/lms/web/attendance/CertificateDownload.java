// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.attendance;

import de.digifit.core.shared.Absence;
import de.digifit.lms.attendance.CertificateId;
import de.digifit.lms.attendance.application.CertificatePrint;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** The own certificate as a PDF file. One of somebody else answers like one that does not exist. */
@WebServlet("/attendance/certificate.pdf")
public class CertificateDownload extends HttpServlet {

    @Inject
    private CertificatePrint print;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = "en".equals(request.getParameter("lang")) ? Locale.ENGLISH : Locale.GERMAN;
        try {
            byte[] pdf = print.pdf(CertificateId.of(String.valueOf(request.getParameter("id"))), locale);
            response.setContentType("application/pdf");
            response.setContentLength(pdf.length);
            response.setHeader("Content-Disposition", "attachment; filename=\"certificate.pdf\"");
            response.getOutputStream().write(pdf);
        } catch (Absence e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
