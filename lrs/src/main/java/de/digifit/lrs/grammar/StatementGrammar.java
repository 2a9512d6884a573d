// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.grammar;

import java.util.Set;
import java.util.regex.Pattern;

/** A whole statement, by xAPI 1.0.3 part two, section 2.4. */
public final class StatementGrammar {

    /** The verb that takes another statement back. */
    public static final String VOIDED = "http://adlnet.gov/expapi/verbs/voided";

    private static final Set<String> STATEMENT = Set.of(
            "id",
            "actor",
            "verb",
            "object",
            "result",
            "context",
            "timestamp",
            "stored",
            "authority",
            "version",
            "attachments");
    private static final Set<String> SUB_STATEMENT =
            Set.of("objectType", "actor", "verb", "object", "result", "context", "timestamp", "attachments");
    private static final Pattern VERSION = Pattern.compile("1\\.0\\.\\d+");

    private StatementGrammar() {}

    public static void statement(Place place) {
        place.only(STATEMENT);
        place.ifPresent("id", Formats::uuid);
        experience(place);
        place.ifPresent("stored", Formats::timestamp);
        place.ifPresent("authority", ActorGrammar::authority);
        place.ifPresent("version", StatementGrammar::version);
    }

    static void reference(Place place) {
        place.require("objectType").oneOf(Set.of("StatementRef"));
        place.only(Set.of("objectType", "id"));
        Formats.uuid(place.require("id"));
    }

    private static void experience(Place place) {
        ActorGrammar.actor(place.require("actor"));
        verb(place.require("verb"));
        Place object = place.require("object");
        String type = object.find("objectType").map(Place::text).orElse("Activity");
        object(object, type);
        if (VOIDED.equals(place.get("verb").get("id").text()) && !"StatementRef".equals(type)) {
            throw object.refusal("must be a StatementRef, since the verb voids");
        }
        place.ifPresent("result", ResultGrammar::result);
        place.ifPresent("context", context -> ContextGrammar.context(context, "Activity".equals(type)));
        place.ifPresent("timestamp", Formats::timestamp);
        place.ifPresent("attachments", AttachmentGrammar::attachments);
    }

    private static void verb(Place place) {
        place.only(Set.of("id", "display"));
        Formats.iri(place.require("id"));
        place.ifPresent("display", Formats::languageMap);
    }

    private static void object(Place place, String type) {
        switch (type) {
            case "Activity" -> ActivityGrammar.activity(place);
            case "Agent" -> ActorGrammar.agent(place);
            case "Group" -> ActorGrammar.group(place);
            case "StatementRef" -> reference(place);
            case "SubStatement" -> subStatement(place);
            default ->
                throw place.get("objectType")
                        .refusal("must be one of Activity, Agent, Group, StatementRef, SubStatement");
        }
    }

    private static void subStatement(Place place) {
        place.only(SUB_STATEMENT);
        Place object = place.require("object");
        if ("SubStatement".equals(object.get("objectType").node().asText())) {
            throw object.refusal("must not be a SubStatement inside a SubStatement");
        }
        experience(place);
    }

    private static void version(Place place) {
        if (!VERSION.matcher(place.text()).matches()) {
            throw place.refusal("must be a version 1.0.x");
        }
    }
}
