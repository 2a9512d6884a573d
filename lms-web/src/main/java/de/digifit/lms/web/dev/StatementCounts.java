// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.dev;

import de.digifit.core.shared.StatementCount;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells at {@code /dev/statements} how many SQL statements each of the last requests has cost. */
public class StatementCounts extends HttpFilter {

    private static final int REMEMBERED = 200;

    private final Deque<Cost> latestFirst = new ArrayDeque<>();

    @Inject
    @ConfigProperty(name = "digifit.development", defaultValue = "false")
    private boolean development;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!development) {
            chain.doFilter(request, response);
        } else if (request.getServletPath().equals("/dev/statements")) {
            tell(response);
        } else {
            count(request, response, chain);
        }
    }

    private void count(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        StatementCount.restart();
        try {
            chain.doFilter(request, response);
        } finally {
            remember(new Cost(request.getMethod(), request.getRequestURI(), StatementCount.restart()));
        }
    }

    private synchronized void remember(Cost cost) {
        latestFirst.addFirst(cost);
        if (latestFirst.size() > REMEMBERED) {
            latestFirst.removeLast();
        }
    }

    private synchronized void tell(HttpServletResponse response) throws IOException {
        JsonArrayBuilder all = Json.createArrayBuilder();
        latestFirst.forEach(cost -> all.add(Json.createObjectBuilder()
                .add("method", cost.method())
                .add("path", cost.path())
                .add("statements", cost.statements())));
        response.setContentType("application/json");
        response.getWriter().print(all.build());
    }

    private record Cost(String method, String path, int statements) {}
}
