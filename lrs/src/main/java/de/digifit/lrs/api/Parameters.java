// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.api;

import de.digifit.lrs.grammar.ActorGrammar;
import de.digifit.lrs.grammar.Formats;
import de.digifit.lrs.grammar.JsonText;
import de.digifit.lrs.grammar.Malformed;
import de.digifit.lrs.grammar.Place;
import de.digifit.lrs.grammar.Timestamps;
import de.digifit.lrs.query.Cursor;
import de.digifit.lrs.query.Filter;
import de.digifit.lrs.query.Span;
import de.digifit.lrs.statement.Key;
import de.digifit.lrs.statement.StatementId;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The query string of a request, each parameter known, once, and in its form. */
final class Parameters {

    static final String FROM = "from";

    private static final Set<String> OF_ONE = Set.of("statementId", "voidedStatementId", "format", "attachments");
    private static final Set<String> OF_MANY = Set.of(
            "agent",
            "verb",
            "activity",
            "registration",
            "related_activities",
            "related_agents",
            "since",
            "until",
            "limit",
            "format",
            "attachments",
            "ascending",
            FROM);

    private final MultivaluedMap<String, String> values;

    Parameters(MultivaluedMap<String, String> values) {
        this.values = values;
        for (Map.Entry<String, List<String>> entry : values.entrySet()) {
            if (entry.getValue().size() > 1) {
                throw new Malformed("parameter " + entry.getKey(), "is given twice");
            }
        }
    }

    void only(Set<String> allowed) {
        for (String name : values.keySet()) {
            if (!allowed.contains(name)) {
                throw new Malformed("parameter " + name, "is not known here");
            }
        }
    }

    /** Checks that the parameters fit together: one statement by its id, or many by a filter. */
    void checkReading() {
        boolean one = values.containsKey("statementId") || values.containsKey("voidedStatementId");
        only(one ? OF_ONE : OF_MANY);
        if (values.containsKey("statementId") && values.containsKey("voidedStatementId")) {
            throw new Malformed("parameter voidedStatementId", "cannot stand beside statementId");
        }
        find("format").filter(format -> !"exact".equals(format)).ifPresent(format -> {
            throw new Malformed("parameter format", "can only be exact yet");
        });
        flag("related_agents");
        flag("related_activities");
        if (flag("attachments")) {
            throw new Malformed("parameter attachments", "can only be false yet");
        }
    }

    Optional<StatementId> id(String name) {
        return uuid(name).map(StatementId::new);
    }

    Filter filter() {
        return new Filter(
                find("agent").flatMap(Parameters::actor).map(key -> new Filter.Mentioned(key, flag("related_agents"))),
                iri("verb"),
                iri("activity").map(key -> new Filter.Mentioned(key, flag("related_activities"))),
                uuid("registration"));
    }

    Span span(int maxLimit) {
        return new Span(
                instant("since"),
                instant("until"),
                flag("ascending"),
                limit(maxLimit),
                find(FROM).map(text -> Cursor.parse(text, "parameter " + FROM)));
    }

    private int limit(int maxLimit) {
        String text = find("limit").orElse("0");
        if (!text.matches("\\d{1,9}")) {
            throw new Malformed("parameter limit", "must be a whole number from 0");
        }
        int limit = Integer.parseInt(text);
        return limit == 0 ? maxLimit : Math.min(limit, maxLimit);
    }

    private static Optional<Key> actor(String text) {
        Place actor = JsonText.read(text, "parameter agent");
        ActorGrammar.actor(actor);
        Optional<Key> key = Key.ofActor(actor.node());
        if (key.isEmpty()) {
            throw actor.refusal("must be identified");
        }
        return key;
    }

    private Optional<Key> iri(String name) {
        find(name).filter(text -> !Formats.isIri(text)).ifPresent(text -> {
            throw new Malformed("parameter " + name, "must be an absolute IRI");
        });
        return find(name).map(Key::ofIri);
    }

    private Optional<UUID> uuid(String name) {
        return find(name).map(text -> Formats.uuid(text, "parameter " + name));
    }

    private Optional<Instant> instant(String name) {
        return find(name).map(text -> Timestamps.parse(text)
                .orElseThrow(() -> new Malformed("parameter " + name, "must be an ISO 8601 timestamp")));
    }

    private boolean flag(String name) {
        String text = find(name).orElse("false");
        if (!"true".equals(text) && !"false".equals(text)) {
            throw new Malformed("parameter " + name, "must be true or false");
        }
        return "true".equals(text);
    }

    private Optional<String> find(String name) {
        return Optional.ofNullable(values.getFirst(name));
    }
}
