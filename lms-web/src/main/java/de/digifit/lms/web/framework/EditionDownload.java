// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.framework;

import de.digifit.core.edition.EditionId;
import de.digifit.core.edition.application.EditionDetails;
import de.digifit.core.edition.application.EditionShelf;
import de.digifit.core.shared.Absence;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.shiro.authz.AuthorizationException;

/** An edition as a file, in CASE 1.0 or as a table. */
@WebServlet({"/framework/edition.json", "/framework/edition.csv"})
public class EditionDownload extends HttpServlet {

    @Inject
    private EditionShelf shelf;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean table = request.getServletPath().endsWith(".csv");
        try {
            EditionId id = EditionId.of(String.valueOf(request.getParameter("id")));
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            EditionDetails details = shelf.get(id);
            if (table) {
                shelf.writeTable(id, file);
            } else {
                shelf.writeCase(id, file);
            }
            send(response, details, table, file.toByteArray());
        } catch (Absence e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AuthorizationException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void send(HttpServletResponse response, EditionDetails details, boolean table, byte[] file)
            throws IOException {
        // A version is any words; in the name of a file stands only what every system can write.
        String version = details.edition().version().replaceAll("[^A-Za-z0-9.-]", "_");
        String name = details.edition().id() + "-" + version + (table ? ".csv" : ".json");
        response.setContentType(table ? "text/csv;charset=UTF-8" : "application/json");
        response.setContentLength(file.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(file);
    }
}
