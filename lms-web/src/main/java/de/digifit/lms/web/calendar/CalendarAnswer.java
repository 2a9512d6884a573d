// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.calendar;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A calendar file on its way to a browser or a calendar program. */
final class CalendarAnswer {

    private final byte[] file;
    private final String tag;

    private CalendarAnswer(byte[] file) {
        this.file = file;
        this.tag = "\"" + UUID.nameUUIDFromBytes(file) + "\"";
    }

    static CalendarAnswer of(String ics) {
        return new CalendarAnswer(ics.getBytes(StandardCharsets.UTF_8));
    }

    /** Whoever has the same file already is told so and gets nothing. */
    void unlessKnown(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        String known = request.getHeader("If-None-Match");
        if (known != null && known.contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            write(response);
        }
    }

    void asFile(HttpServletResponse response) throws IOException {
        response.setHeader("Content-Disposition", "attachment; filename=\"digifit.ics\"");
        write(response);
    }

    private void write(HttpServletResponse response) throws IOException {
        response.setContentType("text/calendar");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
