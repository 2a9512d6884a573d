// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.document;

import de.digifit.core.shared.Absence;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.apache.shiro.authz.AuthorizationException;

/** Answers a request with a PDF file, or as pages do: what is not there, or not for this person, is not found. */
public final class PdfAnswer {

    private PdfAnswer() {}

    /** @param name of the file, without its ending */
    public static void send(HttpServletResponse response, String name, Printing printing) throws IOException {
        try {
            byte[] pdf = printing.print();
            if (pdf.length == 0) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType("application/pdf");
            response.setContentLength(pdf.length);
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".pdf\"");
            response.getOutputStream().write(pdf);
        } catch (Absence | IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AuthorizationException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** The language that was asked for, else German. */
    public static Locale language(HttpServletRequest request) {
        return "en".equals(request.getParameter("lang")) ? Locale.ENGLISH : Locale.GERMAN;
    }

    /** Makes the file; nothing in it means that there is none. */
    @FunctionalInterface
    public interface Printing {

        byte[] print();
    }
}
