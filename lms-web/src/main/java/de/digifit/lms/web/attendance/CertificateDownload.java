// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.attendance;

import de.digifit.lms.attendance.CertificateId;
import de.digifit.lms.attendance.application.CertificatePrint;
import de.digifit.lms.web.document.PdfAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The own certificate as a PDF file. One of somebody else answers like one that does not exist. */
@WebServlet("/attendance/certificate.pdf")
public class CertificateDownload extends HttpServlet {

    @Inject
    private CertificatePrint print;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = String.valueOf(request.getParameter("id"));
        PdfAnswer.send(response, "certificate", () -> print.pdf(CertificateId.of(id), PdfAnswer.language(request)));
    }
}
