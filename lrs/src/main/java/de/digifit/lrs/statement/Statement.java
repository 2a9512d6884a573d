// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.statement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.digifit.lrs.grammar.Formats;
import de.digifit.lrs.grammar.Place;
import de.digifit.lrs.grammar.StatementGrammar;
import de.digifit.lrs.grammar.Timestamps;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody experienced, as it was told to us. It never changes; it can be taken back by another statement that
 * voids it.
 *
 * <p>The JSON is the statement: it is kept as sent, completed only by what the specification has the store set.
 */
public final class Statement {

    private static final String VERSION_IF_NONE_IS_GIVEN = "1.0.0";

    private final StatementId id;
    private final ObjectNode json;

    private Statement(StatementId id, ObjectNode json) {
        this.id = id;
        this.json = json;
    }

    /** @throws de.digifit.lrs.grammar.Malformed when it is not a statement */
    public static Statement told(Place place) {
        StatementGrammar.statement(place);
        ObjectNode json = place.object().deepCopy();
        StatementId id =
                json.has("id") ? new StatementId(Formats.uuid(json.get("id").textValue(), "id")) : StatementId.next();
        return new Statement(id, json);
    }

    public boolean namesItself() {
        return json.has("id");
    }

    /** The same statement under the id it is put at. */
    public Statement under(StatementId putAt) {
        return new Statement(putAt, json);
    }

    public StatementId id() {
        return id;
    }

    public Key verb() {
        return Key.ofIri(json.path("verb").path("id").textValue());
    }

    public boolean voids() {
        return StatementGrammar.VOIDED.equals(json.path("verb").path("id").textValue());
    }

    /** The statement this one is about, if its object is one. */
    public Optional<UUID> target() {
        JsonNode object = json.path("object");
        return "StatementRef".equals(object.path("objectType").asText())
                ? Optional.of(UUID.fromString(object.path("id").textValue()))
                : Optional.empty();
    }

    public Optional<UUID> registration() {
        return Optional.ofNullable(json.path("context").path("registration").textValue())
                .map(UUID::fromString);
    }

    /** When it happened, if the teller said so. */
    public Optional<Instant> timestamp() {
        return Optional.ofNullable(json.path("timestamp").textValue())
                .flatMap(Timestamps::parse)
                .map(instant -> instant.truncatedTo(ChronoUnit.MICROS));
    }

    public byte[] fingerprint() {
        return Fingerprint.of(json);
    }

    /** Whether a statement known by that sum and time is this one; a time that only one of them has says nothing. */
    public boolean means(byte[] knownFingerprint, Optional<Instant> knownTimestamp) {
        boolean sameTime =
                timestamp().isEmpty() || knownTimestamp.isEmpty() || timestamp().equals(knownTimestamp);
        return sameTime && Arrays.equals(fingerprint(), knownFingerprint);
    }

    /** The statement as the store keeps it from that moment on, vouched for by that authority. */
    public Recorded recorded(Instant stored, ObjectNode authority) {
        ObjectNode whole = json.deepCopy();
        whole.put("id", id.toString());
        whole.put("stored", stored.toString());
        whole.set("authority", authority);
        if (!whole.has("timestamp")) {
            whole.put("timestamp", stored.toString());
        }
        if (!whole.has("version")) {
            whole.put("version", VERSION_IF_NONE_IS_GIVEN);
        }
        return new Recorded(this, stored, whole.toString(), Mentions.of(whole));
    }

    /** A statement with what the store adds when it takes it in. */
    public record Recorded(Statement statement, Instant stored, String body, Collection<Mention> mentions) {}
}
