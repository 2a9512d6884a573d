// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.item;

import de.digifit.assessment.item.ItemId;
import de.digifit.assessment.itemfile.ItemFormat;
import de.digifit.assessment.itemfile.application.ExportChoice;
import de.digifit.assessment.itemfile.application.ItemExport;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.shared.Absence;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.apache.shiro.authz.AuthorizationException;

/** Items in use as a file, in one of the formats in which items travel. */
@WebServlet("/item/items")
public class ItemDownload extends HttpServlet {

    @Inject
    private ItemExport giving;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            ItemFormat format = ItemFormat.named(parameter(request, "format"));
            String competency = parameter(request, "competency");
            String id = parameter(request, "id");
            ExportChoice choice = new ExportChoice(
                    competency.isEmpty() ? null : new CompetencyId(competency), id.isEmpty() ? null : ItemId.of(id));
            send(response, format, giving.file(choice, format), competency.isEmpty() ? "" : "-" + competency);
        } catch (Absence e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AuthorizationException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    /** @param about of letters, digits, points and hyphens, as codes of competencies are */
    private static void send(HttpServletResponse response, ItemFormat format, byte[] file, String about)
            throws IOException {
        response.setContentType(format.mediaType());
        response.setContentLength(file.length);
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"digifit-items" + about + "." + format.ending() + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(file);
    }
}
