// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.api;

import de.digifit.lrs.grammar.Malformed;
import de.digifit.lrs.query.FoundStatement;
import de.digifit.lrs.query.StatementPage;
import de.digifit.lrs.query.application.StatementReading;
import de.digifit.lrs.statement.StatementId;
import de.digifit.lrs.statement.application.StatementIntake;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Statements over HTTP, by xAPI 1.0.3 part three, section 2.1. */
@Path("statements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StatementsResource {

    private static final String ID = "statementId";

    @Inject
    StatementIntake intake;

    @Inject
    StatementReading reading;

    @Inject
    RequestBody requestBody;

    @Inject
    Caller caller;

    @Inject
    Settings settings;

    @POST
    public String post(@Context UriInfo uri, @Context HttpHeaders headers, InputStream body) {
        new Parameters(uri.getQueryParameters()).only(Set.of());
        return intake.post(caller.authority(), requestBody.json(headers, body)).stream()
                .map(id -> "\"" + id + "\"")
                .collect(Collectors.joining(",", "[", "]"));
    }

    @PUT
    public void put(@Context UriInfo uri, @Context HttpHeaders headers, InputStream body) {
        Parameters parameters = new Parameters(uri.getQueryParameters());
        parameters.only(Set.of(ID));
        StatementId id = parameters.id(ID).orElseThrow(() -> new Malformed("parameter " + ID, "is missing"));
        intake.put(caller.authority(), id, requestBody.json(headers, body));
    }

    @GET
    public Response get(@Context UriInfo uri) {
        Parameters parameters = new Parameters(uri.getQueryParameters());
        parameters.checkReading();
        Instant consistentThrough = reading.consistentThrough();
        Response.ResponseBuilder answer = parameters
                .id(ID)
                .map(id -> single(reading.find(caller.authority(), id)))
                .or(() -> parameters
                        .id("voidedStatementId")
                        .map(id -> single(reading.findVoided(caller.authority(), id))))
                .orElseGet(() -> page(uri, parameters));
        return answer.header(AnswerHeaders.CONSISTENT_THROUGH, consistentThrough)
                .build();
    }

    private static Response.ResponseBuilder single(Optional<FoundStatement> found) {
        FoundStatement statement = found.orElseThrow(() -> new NotFoundException("There is no such statement"));
        return Response.ok(statement.body()).lastModified(Date.from(statement.stored()));
    }

    private Response.ResponseBuilder page(UriInfo uri, Parameters parameters) {
        StatementPage page =
                reading.page(caller.authority(), parameters.filter(), parameters.span(settings.maxLimit()));
        String more = page.next().map(cursor -> more(uri, cursor.toString())).orElse("");
        return Response.ok("{\"statements\":[" + String.join(",", page.bodies()) + "],\"more\":\"" + more + "\"}");
    }

    /** The same question from there on, as a path of this server. */
    private static String more(UriInfo uri, String cursor) {
        var next = uri.getRequestUriBuilder()
                .replaceQueryParam(Parameters.FROM, cursor)
                .build();
        return next.getRawPath() + "?" + next.getRawQuery();
    }
}
