// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.statement;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import de.digifit.lrs.grammar.ActorGrammar;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;

/**
 * What statements are looked up by: half a SHA-256 of an IRI or of an actor's identifier.
 *
 * <p>Identifiers may be of any length, an index entry may not; and a mail address need not stand in an index.
 */
public record Key(UUID value) {

    public static Key ofIri(String iri) {
        return digest(iri);
    }

    /** Empty for an anonymous group, which nobody can ask for. */
    public static Optional<Key> ofActor(JsonNode actor) {
        return ActorGrammar.IDENTIFIERS.stream()
                .filter(actor::has)
                .findFirst()
                .map(name -> digest(name + "\n" + identifier(actor.path(name))));
    }

    private static String identifier(JsonNode value) {
        return value.isObject()
                ? value.path("homePage").asText() + "\n" + value.path("name").asText()
                : value.asText();
    }

    private static Key digest(String text) {
        try {
            ByteBuffer sum =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
            return new Key(new UUID(sum.getLong(), sum.getLong()));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
