// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.statement;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects whom and what a statement mentions, by the filter rules of xAPI 1.0.3 part three, section 2.1.3. */
final class Mentions {

    private final Map<Mention, Mention> found = new LinkedHashMap<>();

    static Collection<Mention> of(JsonNode statement) {
        Mentions mentions = new Mentions();
        mentions.experience(statement, true);
        mentions.actor(statement.path("authority"), false);
        return mentions.found.values();
    }

    private void experience(JsonNode statement, boolean direct) {
        actor(statement.path("actor"), direct);
        object(statement.path("object"), direct);
        JsonNode context = statement.path("context");
        actor(context.path("instructor"), false);
        actor(context.path("team"), false);
        context.path("contextActivities").forEach(this::contextActivities);
    }

    private void object(JsonNode object, boolean direct) {
        switch (object.path("objectType").asText("Activity")) {
            case "Agent", "Group" -> actor(object, direct);
            case "SubStatement" -> experience(object, false);
            case "StatementRef" -> {}
            default -> activity(object, direct);
        }
    }

    private void contextActivities(JsonNode oneOrMany) {
        if (oneOrMany.isArray()) {
            oneOrMany.forEach(activity -> activity(activity, false));
        } else {
            activity(oneOrMany, false);
        }
    }

    private void activity(JsonNode activity, boolean direct) {
        add(new Mention(Mention.Kind.ACTIVITY, Key.ofIri(activity.path("id").asText()), direct));
    }

    private void actor(JsonNode actor, boolean direct) {
        Key.ofActor(actor).ifPresent(key -> add(new Mention(Mention.Kind.ACTOR, key, direct)));
        actor.path("member").forEach(member -> actor(member, direct));
    }

    /** The same key is kept once, as direct if it is that anywhere. */
    private void add(Mention mention) {
        Mention related = new Mention(mention.kind(), mention.key(), false);
        found.merge(related, mention, (known, other) -> known.direct() ? known : other);
    }
}
