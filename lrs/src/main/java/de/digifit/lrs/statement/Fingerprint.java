// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.statement;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.digifit.lrs.grammar.Timestamps;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A sum over what may not change in a statement (xAPI 1.0.3 part two, sections 2.2 and 2.3.1): two statements with one
 * id are the same when their sums are. Left out is what a record store may set or forget: id, stored, authority,
 * version, timestamp (compared apart), verb displays, activity definitions, the order of names and of group members.
 */
final class Fingerprint {

    private static final List<String> SET_BY_THE_STORE = List.of("id", "stored", "authority", "version", "timestamp");

    private Fingerprint() {}

    static byte[] of(ObjectNode statement) {
        ObjectNode comparable = statement.deepCopy();
        comparable.remove(SET_BY_THE_STORE);
        experience(comparable);
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(canonical(comparable).getBytes(UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static void experience(ObjectNode statement) {
        ((ObjectNode) statement.get("verb")).remove("display");
        actor(statement.path("actor"));
        object((ObjectNode) statement.get("object"));
        JsonNode context = statement.path("context");
        actor(context.path("instructor"));
        actor(context.path("team"));
        if (context.path("contextActivities") instanceof ObjectNode activities) {
            activities.fieldNames().forEachRemaining(relation -> contextActivities(activities, relation));
        }
    }

    private static void object(ObjectNode object) {
        switch (object.path("objectType").asText("Activity")) {
            case "Agent", "Group" -> actor(object);
            case "SubStatement" -> {
                Timestamps.parse(object.path("timestamp").asText())
                        .ifPresent(instant -> object.put("timestamp", instant.toString()));
                experience(object);
            }
            case "StatementRef" -> {}
            default -> activity(object);
        }
    }

    private static void activity(ObjectNode activity) {
        activity.remove(List.of("definition", "objectType"));
    }

    private static void contextActivities(ObjectNode activities, String relation) {
        JsonNode value = activities.get(relation);
        ArrayNode all = value.isArray()
                ? (ArrayNode) value
                : JsonNodeFactory.instance.arrayNode().add(value);
        all.forEach(one -> activity((ObjectNode) one));
        activities.set(relation, all);
    }

    private static void actor(JsonNode node) {
        if (node instanceof ObjectNode actor) {
            actor.put("objectType", actor.path("objectType").asText("Agent"));
            if (actor.get("member") instanceof ArrayNode members) {
                members.forEach(Fingerprint::actor);
                List<JsonNode> sorted = StreamSupport.stream(members.spliterator(), false)
                        .sorted(Comparator.comparing(Fingerprint::canonical))
                        .toList();
                members.removeAll().addAll(sorted);
            }
        }
    }

    /** Names sorted, numbers by value: one text for one meaning. */
    private static String canonical(JsonNode node) {
        if (node.isObject()) {
            TreeMap<String, String> parts = new TreeMap<>();
            node.properties().forEach(entry -> parts.put(entry.getKey(), canonical(entry.getValue())));
            return parts.entrySet().stream()
                    .map(entry -> JsonNodeFactory.instance.textNode(entry.getKey()) + ":" + entry.getValue())
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(Fingerprint::canonical)
                    .collect(Collectors.joining(",", "[", "]"));
        }
        return node.isNumber() ? node.decimalValue().stripTrailingZeros().toString() : node.toString();
    }
}
