// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.changeagent;

import de.digifit.core.call.CallId;
import de.digifit.core.call.InterestId;
import de.digifit.core.changeagent.TeamId;
import de.digifit.core.firstproject.ProjectId;
import de.digifit.core.rolesheet.RoleAgreementId;
import de.digifit.core.workinggroup.MeetingId;
import de.digifit.lms.teampaper.application.ClosingPapers;
import de.digifit.lms.teampaper.application.TeamPapers;
import de.digifit.lms.teampaper.application.WorkPapers;
import de.digifit.lms.web.document.PdfAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** The papers of a multiplier team as PDF files. One that is not for the asker answers like one that does not exist. */
@WebServlet({
    "/multiplier/mandate.pdf",
    "/multiplier/call.pdf",
    "/multiplier/statement.pdf",
    "/multiplier/agreement.pdf",
    "/multiplier/minutes.pdf",
    "/multiplier/profile.pdf",
    "/multiplier/order.pdf",
    "/multiplier/thanks.pdf",
    "/multiplier/report.pdf"
})
public class TeamPaperDownload extends HttpServlet {

    @Inject
    private TeamPapers papers;

    @Inject
    private WorkPapers work;

    @Inject
    private ClosingPapers closing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getServletPath().replaceAll("/multiplier/|\\.pdf", "");
        String id = String.valueOf(request.getParameter("id"));
        PdfAnswer.send(response, name, () -> print(name, id, PdfAnswer.language(request)));
    }

    private byte[] print(String name, String id, Locale locale) {
        return switch (name) {
            case "mandate" -> papers.mandate(TeamId.of(id), locale);
            case "call" -> papers.call(CallId.of(id), locale);
            case "statement" -> papers.statement(InterestId.of(id), locale);
            case "minutes" -> work.minutes(MeetingId.of(id), locale);
            case "profile" -> work.profile(ProjectId.of(id), locale);
            case "order" -> work.order(ProjectId.of(id), locale);
            case "thanks" -> closing.thanks(TeamId.of(id), locale);
            case "report" -> closing.report(TeamId.of(id), locale);
            default -> papers.agreement(RoleAgreementId.of(id), locale);
        };
    }
}
