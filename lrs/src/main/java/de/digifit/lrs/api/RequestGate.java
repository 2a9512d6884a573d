// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.api;

import de.digifit.lrs.authority.application.Door;
import de.digifit.lrs.grammar.Malformed;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;

/** Every request shows a credential and names its version; only what the store is about is open to all. */
@Provider
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class RequestGate implements ContainerRequestFilter {

    private static final Pattern VERSION = Pattern.compile("1\\.0(?:\\.\\d+)?");

    @Inject
    Door door;

    @Inject
    Caller caller;

    @Inject
    Settings settings;

    @Override
    public void filter(ContainerRequestContext request) {
        if ("about".equals(request.getUriInfo().getPath().replace("/", ""))) {
            return;
        }
        caller.is(door.open(request.getHeaderString(HttpHeaders.AUTHORIZATION), settings.homePage()));
        String version = request.getHeaderString(AnswerHeaders.VERSION);
        if (version == null) {
            throw new Malformed("header " + AnswerHeaders.VERSION, "is missing");
        }
        if (!VERSION.matcher(version.strip()).matches()) {
            throw new Malformed("header " + AnswerHeaders.VERSION, "must be a version 1.0.x");
        }
    }
}
