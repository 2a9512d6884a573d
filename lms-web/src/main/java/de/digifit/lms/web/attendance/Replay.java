// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.attendance;

import de.digifit.core.shared.Absence;
import de.digifit.core.shared.Refusal;
import de.digifit.lms.refusal.Sentence;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.UUID;
import org.apache.shiro.authz.AuthorizationException;

/**
 * Takes what a page kept in the browser while there was no network: {@code PUT …/<id>} with one JSON object. The id was
 * made by the browser, so sending it again changes nothing. A refusal answers with its sentence, which the page shows.
 *
 * <p>Only the page itself can send it: another site may not use PUT, and its requests bear no cookie.
 */
public abstract class Replay extends HttpServlet {

    private static final int LIMIT = 4_000;

    /** @param id made by the browser */
    protected abstract void take(UUID id, JsonObject body);

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            take(UUID.fromString(String.valueOf(request.getPathInfo()).substring(1)), body(request));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (Refusal e) {
            say(response, Sentence.of(e, locale(request)).text());
        } catch (Absence e) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } catch (AuthorizationException e) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } catch (JsonException
                | ClassCastException
                | NullPointerException
                | IllegalArgumentException
                | DateTimeException e) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static JsonObject body(HttpServletRequest request) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(LIMIT);
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return reader.readObject();
        }
    }

    private static void say(HttpServletResponse response, String sentence) throws IOException {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(sentence);
    }

    private static Locale locale(HttpServletRequest request) {
        return "en".equals(request.getParameter("lang")) ? Locale.ENGLISH : Locale.GERMAN;
    }
}
