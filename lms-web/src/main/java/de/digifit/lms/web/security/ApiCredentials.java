// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.security;

import de.digifit.lms.api.problem.Outage;
import de.digifit.lms.api.problem.Problem;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.subject.support.SubjectThreadState;
import org.apache.shiro.web.servlet.OncePerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Lets scripts in by HTTP Basic (RFC 7617), each request for itself.
 *
 * <p>A session is neither made nor looked at: the cookie of somebody who is signed in with a browser opens nothing here,
 * so that no other site can act in that person's name.
 */
public class ApiCredentials extends OncePerRequestFilter {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final String SECONDS_TO_WAIT = "60";
    private static final String SECONDS_TO_RETRY = "5";

    @Override
    protected void doFilterInternal(ServletRequest request, ServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        Optional<UsernamePasswordToken> typed = BasicCredentials.read(asked.getHeader("Authorization"));
        if (typed.isEmpty()) {
            challenge(asked, answer);
        } else if (!mayTry(typed.get(), asked)) {
            answer.setHeader("Retry-After", SECONDS_TO_WAIT);
            refuse(TOO_MANY_REQUESTS, "tooManyTries", asked, answer);
        } else {
            Subject caller = admitted(typed.get(), asked, answer);
            if (caller != null) {
                goOn(caller, asked, answer, chain);
            }
        }
    }

    private static @Nullable Subject admitted(
            UsernamePasswordToken typed, HttpServletRequest asked, HttpServletResponse answer) throws IOException {
        Subject caller = new Subject.Builder().sessionCreationEnabled(false).buildSubject();
        try {
            caller.login(typed);
            brake().forget(typed.getUsername(), asked.getRemoteAddr());
            return caller;
        } catch (AuthenticationException e) {
            if (Outage.isBehind(e)) {
                answer.setHeader("Retry-After", SECONDS_TO_RETRY);
                refuse(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "unavailable", asked, answer);
            } else {
                challenge(asked, answer);
            }
            return null;
        }
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

    private static boolean mayTry(UsernamePasswordToken typed, HttpServletRequest asked) {
        return brake().mayTry(typed.getUsername(), asked.getRemoteAddr());
    }

    private static SignInBrake brake() {
        return CDI.current().select(SignInBrake.class).get();
    }

    private static void challenge(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
        answer.setHeader("WWW-Authenticate", "Basic realm=\"DigiFit\", charset=\"UTF-8\"");
        refuse(HttpServletResponse.SC_UNAUTHORIZED, "unauthenticated", asked, answer);
    }

    private static void refuse(int status, String what, HttpServletRequest asked, HttpServletResponse answer)
            throws IOException {
        Problem problem = Problem.of(status, what, Problem.language(java.util.Collections.list(asked.getLocales())));
        answer.setStatus(status);
        answer.setContentType(Problem.MEDIA_TYPE);
        answer.setHeader("Content-Language", problem.language().toLanguageTag());
        answer.getOutputStream().write(problem.toJson().getBytes(StandardCharsets.UTF_8));
    }
}
