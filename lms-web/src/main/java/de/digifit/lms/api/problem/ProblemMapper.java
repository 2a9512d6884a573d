// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.problem;

import de.digifit.core.shared.Absence;
import de.digifit.core.shared.Refusal;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import org.apache.shiro.authz.AuthorizationException;
import org.apache.shiro.authz.UnauthenticatedException;
import org.jspecify.annotations.Nullable;

/** The one translator from what went wrong to problem details (RFC 9457). */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());
    private static final String RETRY_SECONDS = "5";

    @Context
    @Nullable
    HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        Problem problem = problem(thrown, language());
        ResponseBuilder answer = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .language(problem.language())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(problem.toJson());
        switch (problem.status()) {
            case 401 -> answer.header(HttpHeaders.WWW_AUTHENTICATE, Problem.CHALLENGE);
            case 405 -> answer.header(HttpHeaders.ALLOW, allowed(thrown));
            case 503 -> answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            default -> {}
        }
        return answer.build();
    }

    private static Problem problem(Throwable thrown, Locale language) {
        if (thrown instanceof Refusal refusal) {
            return Problem.refused(refusal, language);
        }
        if (thrown instanceof Absence) {
            return Problem.of(404, "absent", language);
        }
        if (thrown instanceof UnauthenticatedException) {
            return Problem.of(401, "unauthenticated", language);
        }
        if (thrown instanceof AuthorizationException) {
            return Problem.of(403, "forbidden", language);
        }
        // The server wraps what a reader of bodies throws.
        return Causes.of(thrown)
                .filter(Malformed.class::isInstance)
                .map(Malformed.class::cast)
                .findFirst()
                .map(malformed -> Problem.malformed(malformed.field(), language))
                .orElseGet(() -> technical(thrown, language));
    }

    private static Problem technical(Throwable thrown, Locale language) {
        if (Causes.of(thrown).anyMatch(TooLarge.class::isInstance)) {
            return Problem.of(413, "tooLarge", language);
        }
        if (thrown instanceof WebApplicationException web) {
            return web(web.getResponse().getStatus(), language);
        }
        if (Collision.isBehind(thrown)) {
            return Problem.of(409, "conflict", language);
        }
        if (Outage.isBehind(thrown)) {
            LOG.log(Level.WARNING, "The database does not answer: {0}", String.valueOf(thrown.getMessage()));
            return Problem.of(503, "unavailable", language);
        }
        LOG.log(Level.ERROR, "A call of the API failed", thrown);
        return Problem.of(500, "fault", language);
    }

    private static Problem web(int status, Locale language) {
        return switch (status) {
            case 404 -> Problem.of(status, "absent", language);
            case 405 -> Problem.of(status, "method", language);
            case 406, 415 -> Problem.of(status, "mediaType", language);
            case 413 -> Problem.of(status, "tooLarge", language);
            default -> status < 500 ? Problem.malformed("request", language) : Problem.of(status, "fault", language);
        };
    }

    private static @Nullable String allowed(Throwable thrown) {
        return thrown instanceof WebApplicationException web
                ? web.getResponse().getHeaderString(HttpHeaders.ALLOW)
                : null;
    }

    private Locale language() {
        return headers == null ? Locale.GERMAN : Problem.language(headers.getAcceptableLanguages());
    }
}
