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
import de.digifit.tests.town.TwoDesks;
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
import java.util.function.Function;
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
        Map<String, String> pages = addresses(town);
        List<Operation> operations = operations(visitors);
        List<Function<Visitors, List<Answer>>> readers = new ArrayList<>();
        readers.add(desk -> asked(NOBODY, desk.stranger(), pages));
        for (Persona persona : Persona.values()) {
            readers.add(desk -> asked(persona.login(), desk.of(persona), pages));
            readers.add(desk -> asked(persona.login(), Script.of(persona, town), operations));
        }
        Colleague otherLeader = new Colleagues(town).leaderBeside(Persona.ROBIN);
        readers.add(desk -> asked(OTHER_LEADER, desk.of(otherLeader), pages));
        readers.add(desk -> asked(OTHER_LEADER, Script.of(otherLeader, town), operations));
        TwoDesks.workThrough(town, readers).forEach(answers -> answers.forEach(this::keep));
        operations.forEach(operation -> found.say(operation.toString(), NOBODY, "401"));

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
    private static Map<String, String> addresses(RunningTown town) {
        Map<String, String> addresses = new LinkedHashMap<>();
        TwoDesks.workThrough(town, Tour.blocks(RoleMatrixIT::addresses)).forEach(addresses::putAll);
        return addresses;
    }

    private static Map<String, String> addresses(Visitors visitors, List<TouredPage> block) {
        Map<String, String> addresses = new LinkedHashMap<>();
        Optional<Persona> persona = block.get(0).persona();
        try (Visit visit = persona.map(visitors::of).orElseGet(visitors::stranger)) {
            for (TouredPage page : block) {
                page.open(visit);
                URI address = URI.create(visit.page().url());
                String query = address.getRawQuery();
                addresses.put(page.toString(), address.getRawPath() + (query == null ? "" : "?" + query));
                visit.takeComplaints();
            }
        }
        return addresses;
    }

    private static List<Answer> asked(String reader, Visit visit, Map<String, String> pages) {
        List<Answer> answers = new ArrayList<>();
        try (visit) {
            pages.forEach((row, address) -> {
                APIResponse answer = visit.ask(address);
                boolean sentToSignIn = answer.url().contains("/login.xhtml") && !address.startsWith("/login.xhtml");
                String status = sentToSignIn ? "sign-in" : Integer.toString(answer.status());
                answers.add(new Answer(reader, row, status, Canary.in(answer.text())));
                answer.dispose();
            });
        }
        return answers;
    }

    private static List<Answer> asked(String reader, Script script, List<Operation> operations) {
        return operations.stream()
                .map(operation -> {
                    Script.Answer answer = script.ask(operation.method(), operation.path(), "{}");
                    String status = Integer.toString(answer.status());
                    return new Answer(reader, operation.toString(), status, Canary.in(answer.body()));
                })
                .toList();
    }

    private void keep(Answer answer) {
        found.say(answer.row(), answer.reader(), answer.status());
        for (Canary canary : answer.canaries()) {
            if (canary.readers().contains(answer.reader())) {
                alive.add(canary.words());
            } else {
                heard.add(answer.reader() + " reads \"" + canary.words() + "\" at " + answer.row());
            }
        }
    }

    private static Set<String> withReaders() {
        return Canary.ALL.stream()
                .filter(canary -> !canary.readers().isEmpty())
                .map(Canary::words)
                .collect(Collectors.toSet());
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

    /** What somebody was answered, and which canaries sang in it. */
    private record Answer(String reader, String row, String status, List<Canary> canaries) {}

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
