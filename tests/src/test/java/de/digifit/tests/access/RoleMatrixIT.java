// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.APIResponse;
import de.digifit.tests.api.Script;
import de.digifit.tests.figure.Figure;
import de.digifit.tests.town.Colleague;
import de.digifit.tests.town.Colleagues;
import de.digifit.tests.town.Persona;
import de.digifit.tests.town.RunningTown;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.town.WithTown;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every page, about the very thing that its user sees there, and every operation of the interface, asked for by everybody:
 * those who use it, others of the house, a leader of another unit, another town, and nobody at all.
 */
@WithTown
class RoleMatrixIT {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete");
    private static final String NOTHING = "00000000-0000-7000-8000-000000000000";
    private static final String OTHER_LEADER = "otherleader";
    private static final String NOBODY = "nobody";

    private final RoleMatrix found = new RoleMatrix();
    private final List<String> heard = new ArrayList<>();
    private final Set<String> alive = new TreeSet<>();

    @BeforeAll
    static void the_canaries_sit_in_their_fields(Visitors visitors, RunningTown town) {
        Tour.prepare(visitors);
        Canary.ALL.forEach(canary -> canary.plant(town.records()));
    }

    @Test
    @Tag("role-matrix")
    void everybody_gets_the_answer_that_was_reviewed_and_hears_no_canary(Visitors visitors, RunningTown town)
            throws Exception {
        Map<String, String> pages = addresses(visitors);
        Colleague otherLeader = new Colleagues(town).leaderBeside(Persona.ROBIN);
        try (Visit nobody = visitors.stranger()) {
            pages.forEach((row, address) -> ask(NOBODY, nobody, row, address));
        }
        for (Persona persona : Persona.values()) {
            try (Visit visit = visitors.of(persona)) {
                pages.forEach((row, address) -> ask(persona.login(), visit, row, address));
            }
        }
        try (Visit visit = visitors.of(otherLeader)) {
            pages.forEach((row, address) -> ask(OTHER_LEADER, visit, row, address));
        }
        for (Operation operation : operations(visitors)) {
            for (Persona persona : Persona.values()) {
                ask(persona.login(), Script.of(persona, town), operation);
            }
            ask(OTHER_LEADER, Script.of(otherLeader, town), operation);
        }

        found.keepIfAsked();
        List<String> differences = found.differences(RoleMatrix.reviewed());
        String notes = found.size() + ", also as a leader of another unit, of another town, and not signed in";
        new Figure("role-matrix-differences", differences.size(), "cells", "= 0", notes).keep();
        new Figure("canary-leaks", heard.size(), "answers", "= 0", Canary.ALL.size() + " canaries; " + notes).keep();
        assertThat(heard).as("canaries heard").isEmpty();
        assertThat(alive)
                .as("canaries that their own readers heard, so that silence elsewhere says something")
                .containsExactlyInAnyOrderElementsOf(withReaders());
        assertThat(differences).isEmpty();
    }

    /** Where each page of the tour is for its user, about a thing that is there for that user. */
    private static Map<String, String> addresses(Visitors visitors) {
        Map<String, String> addresses = new LinkedHashMap<>();
        for (TouredPage page : Tour.PAGES) {
            try (Visit visit = page.persona().map(visitors::of).orElseGet(visitors::stranger)) {
                page.open(visit);
                URI address = URI.create(visit.page().url());
                addresses.put(
                        page.toString(),
                        address.getRawPath()
                                + Optional.ofNullable(address.getRawQuery())
                                        .map(query -> "?" + query)
                                        .orElse(""));
                visit.takeComplaints();
            }
        }
        return addresses;
    }

    private void ask(String reader, Visit visit, String row, String address) {
        APIResponse answer = visit.ask(address);
        boolean sentToSignIn = answer.url().contains("/login.xhtml") && !address.startsWith("/login.xhtml");
        found.say(row, reader, sentToSignIn ? "sign-in" : Integer.toString(answer.status()));
        listen(reader, row, answer.text());
        answer.dispose();
    }

    private void ask(String reader, Script script, Operation operation) {
        Script.Answer answer = script.ask(operation.method(), operation.path(), "{}");
        found.say(operation.toString(), reader, Integer.toString(answer.status()));
        found.say(operation.toString(), NOBODY, "401");
        listen(reader, operation.toString(), answer.body());
    }

    private static Set<String> withReaders() {
        return Canary.ALL.stream()
                .filter(canary -> !canary.readers().isEmpty())
                .map(Canary::words)
                .collect(Collectors.toSet());
    }

    private void listen(String reader, String row, String answer) {
        Canary.ALL.stream()
                .filter(canary -> canary.readers().contains(reader) && canary.isHeard(answer))
                .forEach(canary -> alive.add(canary.words()));
        Canary.ALL.stream()
                .filter(canary -> canary.sings(reader, answer))
                .forEach(canary -> heard.add(reader + " reads \"" + canary.words() + "\" at " + row));
    }

    /** What the running server says it can do, so that a new operation has no row yet. */
    private static List<Operation> operations(Visitors visitors) throws Exception {
        List<Operation> operations = new ArrayList<>();
        JsonNode paths;
        try (Visit visit = visitors.stranger()) {
            paths = new ObjectMapper()
                    .readTree(visit.ask("/openapi?format=JSON").text())
                    .path("paths");
        }
        paths.properties().forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
            if (METHODS.contains(method)) {
                operations.add(new Operation(method.toUpperCase(Locale.ROOT), path.getKey()));
            }
        }));
        return operations;
    }

    /** One operation, asked about a thing that is not there: whoever may not ask at all is told that first. */
    private record Operation(String method, String template) {

        String path() {
            return template.replaceFirst("^/api/v1", "").replaceAll("\\{[^}]+}", NOTHING);
        }

        @Override
        public String toString() {
            return method + " " + template;
        }
    }
}
