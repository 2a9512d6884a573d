// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.privacy;

import de.digifit.lms.privacy.application.MyData;
import de.digifit.lms.privacy.application.MyDataPrint;
import de.digifit.lms.web.document.PdfAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Everything about whoever asks, as a file for people (PDF) or for programs (JSON). */
@WebServlet({"/privacy/me.pdf", "/privacy/me.json"})
public class MyDataDownload extends HttpServlet {

    @Inject
    private MyData data;

    @Inject
    private MyDataPrint print;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (request.getServletPath().endsWith(".pdf")) {
            PdfAnswer.send(response, "alles-ueber-mich", () -> print.pdf(PdfAnswer.language(request)));
            return;
        }
        byte[] json = data.json(PdfAnswer.language(request)).getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json");
        response.setContentLength(json.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"alles-ueber-mich.json\"");
        response.getOutputStream().write(json);
    }
}
