// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.resend;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Answers a form that is sent a second time like the first time.
 *
 * <p>Every page that Faces draws bears a token of its own, so the same fields with the same token are the same form: a
 * double click, the back button, an answer loaded anew. While the first is under way, the others wait; when it has led
 * to another page, they lead there, too, and nothing is done again. The acts hold without this, by what they know of
 * themselves; this is for the person, who else would read about a step that is not possible any more.
 */
public class SentForms extends HttpFilter {

    /** Enough that forms of different people rarely wait for each other. */
    private static final int LANES = 256;

    private final transient Lock[] lanes =
            Stream.generate(ReentrantLock::new).limit(LANES).toArray(Lock[]::new);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        if (session == null || !isForm(request)) {
            chain.doFilter(request, response);
            return;
        }
        String form = SentAnswers.print(request.getRequestURI(), request.getParameterMap());
        Lock lane = lanes[Math.floorMod(form.hashCode(), LANES)];
        lane.lock();
        try {
            answer(form, session, request, response, chain);
        } finally {
            lane.unlock();
        }
    }

    private static void answer(
            String form,
            HttpSession session,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        Optional<String> before = SentAnswers.in(session).find(form);
        if (before.isPresent()) {
            response.sendRedirect(before.get());
            return;
        }
        Redirection noticed = new Redirection(response);
        chain.doFilter(request, noticed);
        HttpSession after = request.getSession(false);
        if (noticed.to != null && after != null) {
            SentAnswers.in(after).keep(form, noticed.to);
        }
    }

    /** Files are sent in parts, which are no parameters; signing in is nobody's yet and is done again. */
    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getMethod().equals("POST")
                && request.getRemoteUser() != null
                && type != null
                && type.startsWith("application/x-www-form-urlencoded");
    }

    private static final class Redirection extends HttpServletResponseWrapper {

        private @Nullable String to;

        Redirection(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            to = location;
            super.sendRedirect(location);
        }
    }
}
