// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.path;

import de.digifit.lms.enrolment.EnrolmentId;
import de.digifit.lms.enrolment.application.UrkundePrint;
import de.digifit.lms.web.document.PdfAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The own Urkunde as a PDF file. One of somebody else answers like one that does not exist. */
@WebServlet("/path/urkunde.pdf")
public class UrkundeDownload extends HttpServlet {

    @Inject
    private UrkundePrint print;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = String.valueOf(request.getParameter("id"));
        PdfAnswer.send(response, "urkunde", () -> print.pdf(EnrolmentId.of(id), PdfAnswer.language(request)));
    }
}
