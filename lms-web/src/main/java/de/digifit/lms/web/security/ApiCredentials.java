// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.security;

import de.digifit.lms.api.problem.Outage;
import de.digifit.lms.api.problem.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.ExcessiveAttemptsException;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.subject.support.SubjectThreadState;
import org.apache.shiro.web.servlet.OncePerRequestFilter;

/**
 * Lets scripts in by HTTP Basic (RFC 7617), each request for itself.
 *
 * <p>A session is neither made nor looked at: the cookie of somebody who is signed in with a browser opens nothing here,
 * so that no other site can act in that person's name.
 */
public class ApiCredentials extends OncePerRequestFilter {

    private static final System.Logger LOG = System.getLogger(ApiCredentials.class.getName());
    private static final int TOO_MANY_REQUESTS = 429;
    private static final String SECONDS_TO_WAIT = "60";
    private static final String SECONDS_TO_RETRY = "5";

    @Override
    protected void doFilterInternal(ServletRequest request, ServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        Optional<UsernamePasswordToken> typed =
                BasicCredentials.read(asked.getHeader(HttpHeaders.AUTHORIZATION), asked.getRemoteAddr());
        if (typed.isEmpty()) {
            challenge(asked, answer);
            return;
        }
        Subject caller = new Subject.Builder().sessionCreationEnabled(false).buildSubject();
        try {
            caller.login(typed.get());
        } catch (AuthenticationException e) {
            refuse(e, asked, answer);
            return;
        }
        goOn(caller, asked, answer, chain);
    }

    private static void goOn(Subject caller, HttpServletRequest asked, HttpServletResponse answer, FilterChain chain)
            throws ServletException, IOException {
        SubjectThreadState thread = new SubjectThreadState(caller);
        thread.bind();
        try {
            chain.doFilter(asked, answer);
        } finally {
            thread.restore();
        }
    }

    private static void refuse(AuthenticationException why, HttpServletRequest asked, HttpServletResponse answer)
            throws IOException {
        if (why instanceof ExcessiveAttemptsException) {
            answer.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
            refuse(TOO_MANY_REQUESTS, "tooManyTries", asked, answer);
        } else if (Outage.isBehind(why)) {
            answer.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_RETRY);
            refuse(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "unavailable", asked, answer);
        } else if (why.getCause() != null) {
            LOG.log(System.Logger.Level.ERROR, "Signing in failed", why);
            refuse(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "fault", asked, answer);
        } else {
            challenge(asked, answer);
        }
    }

    private static void challenge(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
        answer.setHeader(HttpHeaders.WWW_AUTHENTICATE, Problem.CHALLENGE);
        refuse(HttpServletResponse.SC_UNAUTHORIZED, "unauthenticated", asked, answer);
    }

    private static void refuse(int status, String what, HttpServletRequest asked, HttpServletResponse answer)
            throws IOException {
        Problem problem = Problem.of(status, what, language(asked));
        answer.setStatus(status);
        answer.setContentType(Problem.MEDIA_TYPE);
        answer.setHeader(HttpHeaders.CONTENT_LANGUAGE, problem.language().toLanguageTag());
        answer.getOutputStream().write(problem.toJson().getBytes(StandardCharsets.UTF_8));
    }

    // Without the header the request would answer with the language of the machine.
    private static Locale language(HttpServletRequest asked) {
        return asked.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Locale.GERMAN
                : Problem.language(Collections.list(asked.getLocales()));
    }
}
