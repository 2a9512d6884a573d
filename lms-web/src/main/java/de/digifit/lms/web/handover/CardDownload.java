// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.handover;

import de.digifit.core.handover.HandoverCardId;
import de.digifit.core.knowledge.UnitDuty;
import de.digifit.lms.handover.application.CardPapers;
import de.digifit.lms.web.document.PdfAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** A stand-in card, or the emergency folder of a unit, as a PDF file. What somebody may not read does not exist. */
@WebServlet({"/handover/card.pdf", "/handover/folder.pdf"})
public class CardDownload extends HttpServlet {

    @Inject
    private CardPapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = PdfAnswer.language(request);
        if (request.getServletPath().endsWith("folder.pdf")) {
            String unit = String.valueOf(request.getParameter("unit"));
            PdfAnswer.send(response, "folder", () -> papers.folder(UnitDuty.unit(unit), locale));
        } else {
            String id = String.valueOf(request.getParameter("id"));
            PdfAnswer.send(response, "card", () -> papers.card(HandoverCardId.of(id), locale));
        }
    }
}
