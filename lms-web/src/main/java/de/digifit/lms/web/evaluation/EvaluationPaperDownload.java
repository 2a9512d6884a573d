// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.evaluation;

import de.digifit.lms.evaluationpaper.application.EvaluationPapers;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.web.document.PdfAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** The sheet to fill in and the results as PDF files. An event of somebody else answers like one that does not exist. */
@WebServlet({"/evaluation/sheet.pdf", "/evaluation/results.pdf"})
public class EvaluationPaperDownload extends HttpServlet {

    @Inject
    private EvaluationPapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getServletPath().replaceAll("/evaluation/|\\.pdf", "");
        String id = String.valueOf(request.getParameter("id"));
        PdfAnswer.send(response, name, () -> print(name, EventId.of(id), PdfAnswer.language(request)));
    }

    private byte[] print(String name, EventId event, Locale locale) {
        return "sheet".equals(name) ? papers.blank(event, locale) : papers.results(event, locale);
    }
}
