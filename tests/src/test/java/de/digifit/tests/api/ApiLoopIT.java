// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.digifit.tests.town.Persona;
import de.digifit.tests.town.RunningTown;
import de.digifit.tests.town.TurnsTheCalendar;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.town.WithTown;
import de.digifit.tests.view.TodayView;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The loop of the pages, by scripts; only the calendar of the demo town is no business of theirs. */
@WithTown
@TurnsTheCalendar
class ApiLoopIT {

    private static final String ALEX = "Alex Beispiel";
    private static final String COMPETENCY = "KDW-C2";
    private static final String SEMINAR = "DF-13";

    @Test
    void a_gap_closes_through_the_api(RunningTown town, Visitors visitors) {
        Script alex = Script.of(Persona.ALEX, town);
        Script robin = Script.of(Persona.ROBIN, town);
        Script jo = Script.of(Persona.JO, town);

        String event = rateAndApply(alex);
        approve(robin, event);
        putCalendarForward(visitors, startOf(alex.get("/events/" + event)));
        attend(jo, event);
        collectEvidence(alex);
        agree(robin, alex);
    }

    @Test
    void the_multiplier_team_plans_where_the_need_is(RunningTown town) {
        Script mika = Script.of(Persona.MIKA, town);
        assertThat(mika.get("/need").toString()).contains("KDW-D2").doesNotContain(ALEX);
        JsonNode template = one(mika.get("/trainings/templates"), row -> is(row, "code", "MT-01"));
        List<String> starts = new ArrayList<>();
        template.get("suggestedStarts").forEach(start -> starts.add(start.asText()));

        JsonNode published = mika.post(
                "/trainings",
                Map.of(
                        "template",
                        template.get("id").asText(),
                        "starts",
                        starts,
                        "closesOn",
                        LocalDateTime.parse(starts.get(0))
                                .toLocalDate()
                                .minusDays(7)
                                .toString(),
                        "place",
                        "Rathaus, Sitzungssaal 2",
                        "places",
                        12,
                        "lecturer",
                        mika.get("/trainings/lecturers").get(0).get("person").asText()));

        JsonNode event = mika.get("/events/" + published.get("event").asText());
        assertThat(event.get("sessions")).hasSize(5);
        assertThat(event.get("free").asInt()).isEqualTo(12);
    }

    private static String rateAndApply(Script alex) {
        alex.put("/me/competencies/" + COMPETENCY + "/rating", Map.of("level", 1));
        alex.put("/me/competencies/" + COMPETENCY + "/release", Map.of());
        JsonNode found = one(alex.get("/seminars?topic=gap"), row -> is(row, "code", SEMINAR));
        JsonNode seminar = alex.get("/seminars/" + found.get("id").asText());
        JsonNode date = one(seminar.get("events"), row -> row.get("free").asInt() > 0);

        alex.post("/me/applications", Map.of("event", date.get("id").asText(), "withOccasion", true));

        assertThat(booking(alex, date.get("id").asText()).get("state").asText()).isEqualTo("APPLIED");
        return date.get("id").asText();
    }

    private static void approve(Script robin, String event) {
        JsonNode wish = one(robin.get("/team/applications"), row -> is(row, "event", event) && is(row, "name", ALEX));

        robin.post("/team/applications/" + wish.get("id").asText() + "/approval", Map.of());
    }

    private static void putCalendarForward(Visitors visitors, LocalDate day) {
        try (Visit jo = visitors.of(Persona.JO)) {
            TodayView.open(jo).putCalendarForwardTo(day);
        }
    }

    private static void attend(Script jo, String event) {
        JsonNode sheet = jo.get("/attendance/" + event);
        List<String> sessions = new ArrayList<>();
        sheet.get("event")
                .get("sessions")
                .forEach(session -> sessions.add(session.get("id").asText()));
        String booking = one(sheet.get("rows"), row -> is(row, "name", ALEX))
                .get("booking")
                .asText();

        JsonNode outcome = jo.post("/attendance/" + event + "/closing", Map.of(booking, sessions));

        assertThat(outcome.get("certificates").asInt()).isOne();
        assertThat(jo.ask("POST", "/attendance/" + event + "/closing", "{}").status())
                .as("closed once and for all")
                .isEqualTo(409);
    }

    private static void collectEvidence(Script alex) {
        JsonNode history = alex.get("/me/competencies/" + COMPETENCY + "/history");

        assertThat(history.get(0).get("kind").asText()).isEqualTo("ATTENDANCE");
        assertThat(history.get(0).get("source").asText()).isEqualTo(SEMINAR);
        assertThat(all(alex.get("/me/certificates"), row -> is(row, "seminar", SEMINAR)))
                .hasSize(1);
        assertThat(standing(alex).get("agreed").asInt())
                .as("attending alone changes no level")
                .isLessThan(2);
    }

    private static void agree(Script robin, Script alex) {
        JsonNode member = one(robin.get("/team"), row -> is(row, "name", ALEX));
        JsonNode proposed = robin.post(
                "/team/" + member.get("person").asText() + "/proposals", Map.of("competency", COMPETENCY, "level", 2));

        alex.post("/me/proposals/" + proposed.get("id").asText() + "/agreement", Map.of());

        assertThat(standing(alex).get("agreed").asInt()).isEqualTo(2);
        assertThat(standing(alex).get("state").asText()).isEqualTo("REACHED");
    }

    private static JsonNode standing(Script alex) {
        return one(alex.get("/me/standing"), row -> is(row, "competency", COMPETENCY));
    }

    private static JsonNode booking(Script alex, String event) {
        return one(alex.get("/me/applications"), row -> is(row, "event", event));
    }

    private static LocalDate startOf(JsonNode event) {
        return LocalDateTime.parse(event.get("sessions").get(0).get("startsAt").asText())
                .toLocalDate();
    }

    private static boolean is(JsonNode row, String field, String value) {
        return row.get(field).asText().equals(value);
    }

    private static JsonNode one(JsonNode rows, Predicate<JsonNode> condition) {
        return all(rows, condition).stream().findFirst().orElseThrow(() -> new AssertionError("not among " + rows));
    }

    private static List<JsonNode> all(JsonNode rows, Predicate<JsonNode> condition) {
        return StreamSupport.stream(rows.spliterator(), false).filter(condition).toList();
    }
}
