// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.problem;

import de.digifit.core.shared.Absence;
import de.digifit.core.shared.Refusal;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.ProcessingException;
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
                .entity(problem.toJson());
        if (problem.status() == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
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
        if (thrown instanceof Malformed malformed) {
            return Problem.malformed(malformed.field(), language);
        }
        if (thrown instanceof UnauthenticatedException) {
            return Problem.of(401, "unauthenticated", language);
        }
        if (thrown instanceof AuthorizationException) {
            return Problem.of(403, "forbidden", language);
        }
        return technical(thrown, language);
    }

    private static Problem technical(Throwable thrown, Locale language) {
        if (thrown instanceof WebApplicationException web) {
            return web(web.getResponse().getStatus(), language);
        }
        if (thrown instanceof ProcessingException) {
            return Problem.malformed("body", language);
        }
        if (isConflict(thrown)) {
            return Problem.of(409, "conflict", language);
        }
        if (Outage.isBehind(thrown)) {
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
            default -> status < 500 ? Problem.malformed("body", language) : Problem.of(status, "fault", language);
        };
    }

    private static boolean isConflict(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return true;
            }
        }
        return false;
    }

    private Locale language() {
        return headers == null ? Locale.GERMAN : Problem.language(headers.getAcceptableLanguages());
    }
}
