// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.exchange;

import de.digifit.core.shared.Absence;
import de.digifit.core.shared.Refusal;
import de.digifit.lms.exchange.ExportedList;
import de.digifit.lms.exchange.ListFormat;
import de.digifit.lms.exchange.ListWriter;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.shiro.authz.AuthorizationException;

/** A list as a file, by name and ending. What does not exist, or not for this person, answers alike. */
@WebServlet("/export/*")
public class ExportServlet extends HttpServlet {

    private static final Pattern ADDRESS = Pattern.compile("/([a-z-]{1,40})\\.(csv|xlsx)");

    @Inject
    @Any
    private Instance<ListSource> sources;

    @Inject
    private ListWriter writer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
        Optional<ListSource> source = address.matches() ? source(address.group(1)) : Optional.empty();
        if (source.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Locale locale = request.getLocale();
        String id = Objects.requireNonNullElse(request.getParameter("id"), "");
        ExportedList list;
        try {
            list = source.get().list(id, new ReaderWords(locale));
        } catch (Absence e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        } catch (Refusal | AuthorizationException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        ListFormat format = ListFormat.of(address.group(2)).orElseThrow();
        response.setContentType(format.contentType());
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + source.get().name() + "." + format.ending() + "\"");
        response.setHeader("Cache-Control", "no-store");
        writer.write(list, format, locale, response.getOutputStream());
    }

    private Optional<ListSource> source(String name) {
        return sources.stream().filter(source -> source.name().equals(name)).findFirst();
    }
}
