// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.campaign;

import de.digifit.assessment.talk.TalkId;
import de.digifit.lms.document.TalkPaper.Kind;
import de.digifit.lms.talkpaper.application.TalkPapers;
import de.digifit.lms.web.document.PdfAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** A paper of the own talk as a PDF file. One of somebody else's answers like one that does not exist. */
@WebServlet({"/talk/preparation.pdf", "/talk/agreement.pdf", "/talk/note.pdf"})
public class TalkPaperDownload extends HttpServlet {

    @Inject
    private TalkPapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = String.valueOf(request.getParameter("id"));
        String name = request.getServletPath().replaceAll("/talk/|\\.pdf", "");
        Kind kind = Kind.valueOf(name.toUpperCase(Locale.ROOT));
        PdfAnswer.send(response, name, () -> papers.pdf(TalkId.of(id), kind, PdfAnswer.language(request)));
    }
}
