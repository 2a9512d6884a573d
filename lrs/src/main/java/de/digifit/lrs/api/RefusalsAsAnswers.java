// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import de.digifit.lrs.authority.NotAuthenticated;
import de.digifit.lrs.authority.NotPermitted;
import de.digifit.lrs.database.Outage;
import de.digifit.lrs.grammar.Malformed;
import de.digifit.lrs.statement.StatementConflict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The one translator from refusals and faults to status and sentence. */
@Provider
@ApplicationScoped
public class RefusalsAsAnswers implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(RefusalsAsAnswers.class.getName());
    private static final int SECONDS_TO_RETRY = 5;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof Malformed) {
            return answer(Status.BAD_REQUEST, thrown);
        } else if (thrown instanceof StatementConflict) {
            return answer(Status.CONFLICT, thrown);
        } else if (thrown instanceof NotPermitted) {
            return answer(Status.FORBIDDEN, thrown);
        } else if (thrown instanceof NotAuthenticated) {
            return Response.fromResponse(answer(Status.UNAUTHORIZED, thrown))
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"xAPI\", charset=\"UTF-8\"")
                    .build();
        } else if (thrown instanceof WebApplicationException refused) {
            return Response.fromResponse(refused.getResponse())
                    .entity(body(sentence(refused)))
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .build();
        }
        return Outage.isBehind(thrown) ? unavailable(thrown) : fault(thrown);
    }

    private static String sentence(WebApplicationException refused) {
        if (refused instanceof NotFoundException && isOfTheServer(refused)) {
            return "There is no such resource here";
        } else if (refused instanceof NotAllowedException) {
            return "The resource does not know this method";
        }
        return String.valueOf(refused.getMessage());
    }

    /** The server's own sentences carry its codes and internal addresses. */
    private static boolean isOfTheServer(WebApplicationException refused) {
        return String.valueOf(refused.getMessage()).startsWith("RESTEASY");
    }

    private static Response unavailable(Throwable thrown) {
        LOG.log(System.Logger.Level.WARNING, "The database does not answer: {0}", rootMessage(thrown));
        return Response.fromResponse(answer(
                        Status.SERVICE_UNAVAILABLE, "The record store cannot reach its database; please try again"))
                .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_RETRY)
                .build();
    }

    private static Response fault(Throwable thrown) {
        LOG.log(System.Logger.Level.ERROR, "A request failed", thrown);
        return answer(Status.INTERNAL_SERVER_ERROR, "The record store failed; its log says why");
    }

    private static Response answer(Status status, Throwable refusal) {
        return answer(status, String.valueOf(refusal.getMessage()));
    }

    private static Response answer(Status status, String sentence) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body(sentence))
                .build();
    }

    private static String body(String sentence) {
        return JsonNodeFactory.instance.objectNode().put("error", sentence).toString();
    }

    private static String rootMessage(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
