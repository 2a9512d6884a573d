// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.record.infrastructure;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.Words;
import de.digifit.lms.record.Outbox;
import de.digifit.lms.record.OutboxRow;
import de.digifit.lms.record.Statements;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Words statements in xAPI 1.0.3 (Experience API, part 2) with the verbs of ADL's vocabulary. */
@ApplicationScoped
class XapiStatements implements Statements {

    private static final String VERBS = "http://adlnet.gov/expapi/verbs/";
    private static final String COURSE = "http://adlnet.gov/expapi/activities/course";
    private static final String MEETING = "http://adlnet.gov/expapi/activities/meeting";

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "digifit.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    @Override
    public void applied(PersonId person, Seminar seminar, Event event) {
        append(person, verb("registered", new Words("meldete sich an", "registered")), seminar, event, false);
    }

    @Override
    public void attended(PersonId person, Seminar seminar, Event event) {
        append(person, verb("attended", new Words("nahm teil", "attended")), seminar, event, false);
    }

    @Override
    public void completed(PersonId person, Seminar seminar, Event event) {
        append(person, verb("completed", new Words("schloss ab", "completed")), seminar, event, true);
    }

    private void append(PersonId person, JsonObject verb, Seminar seminar, Event event, boolean completion) {
        UUID id = Ids.next();
        Instant now = Instant.now(clock).truncatedTo(ChronoUnit.MILLIS);
        JsonObjectBuilder statement = Json.createObjectBuilder()
                .add("id", id.toString())
                .add("actor", actor(person))
                .add("verb", verb)
                .add("object", activity("/seminar/" + seminar.code(), COURSE, seminar.title()))
                .add("context", context(event, seminar))
                .add("timestamp", now.toString());
        if (completion) {
            statement.add("result", Json.createObjectBuilder().add("completion", true));
        }
        outbox.append(new OutboxRow(id, statement.build().toString(), now));
    }

    private JsonObject actor(PersonId person) {
        return Json.createObjectBuilder()
                .add("objectType", "Agent")
                .add(
                        "account",
                        Json.createObjectBuilder().add("homePage", baseUrl).add("name", person.toString()))
                .build();
    }

    private static JsonObject verb(String name, Words words) {
        return Json.createObjectBuilder()
                .add("id", VERBS + name)
                .add("display", languages(words))
                .build();
    }

    private JsonObject activity(String path, String type, Words name) {
        return Json.createObjectBuilder()
                .add("objectType", "Activity")
                .add("id", baseUrl + path)
                .add("definition", Json.createObjectBuilder().add("type", type).add("name", languages(name)))
                .build();
    }

    private JsonObject context(Event event, Seminar seminar) {
        return Json.createObjectBuilder()
                .add("platform", "DigiFit")
                .add(
                        "contextActivities",
                        Json.createObjectBuilder()
                                .add(
                                        "grouping",
                                        Json.createArrayBuilder()
                                                .add(activity("/event/" + event.id(), MEETING, seminar.title()))))
                .build();
    }

    private static JsonObject languages(Words words) {
        return Json.createObjectBuilder()
                .add("de", words.de())
                .add("en", words.en())
                .build();
    }
}
