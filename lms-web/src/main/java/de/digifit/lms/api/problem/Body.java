// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.problem;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a script sent. Each part is read strictly, and what is missing or wrong is refused by its name: binding would
 * take 2.5 for 2 and a number too large for another one.
 */
public final class Body {

    private final JsonObject json;

    Body(JsonObject json) {
        this.json = json;
    }

    public int number(String field, int least, int most) {
        JsonValue value = json.get(field);
        if (value instanceof JsonNumber number && number.isIntegral()) {
            try {
                int whole = number.intValueExact();
                if (whole >= least && whole <= most) {
                    return whole;
                }
            } catch (ArithmeticException e) {
                throw new Malformed(field);
            }
        }
        throw new Malformed(field);
    }

    /** A flag that is not there is not set. */
    public boolean flag(String field) {
        JsonValue value = json.getOrDefault(field, JsonValue.FALSE);
        if (value.equals(JsonValue.TRUE) || value.equals(JsonValue.FALSE)) {
            return value.equals(JsonValue.TRUE);
        }
        throw new Malformed(field);
    }

    /** Any words, also none; but only characters that can be kept. */
    public String text(String field) {
        String text = string(field, json.get(field));
        if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new Malformed(field);
        }
        return text;
    }

    /** Words that say something. */
    public String words(String field) {
        String text = text(field);
        if (text.isBlank()) {
            throw new Malformed(field);
        }
        return text;
    }

    public boolean has(String field) {
        return json.containsKey(field);
    }

    public UUID id(String field) {
        return read(field, json.get(field), UUID::fromString);
    }

    public Set<UUID> ids(String field) {
        Set<UUID> ids = new HashSet<>();
        array(field, json.get(field)).forEach(id -> ids.add(read(field, id, UUID::fromString)));
        return ids;
    }

    public LocalDate day(String field) {
        return read(field, json.get(field), LocalDate::parse);
    }

    public List<LocalDateTime> moments(String field) {
        return array(field, json.get(field)).stream()
                .map(value -> read(field, value, LocalDateTime::parse))
                .toList();
    }

    public <E extends Enum<E>> E choice(String field, Class<E> kind) {
        return read(field, json.get(field), name -> Enum.valueOf(kind, name));
    }

    /** The whole body as lists of ids, each under an id. */
    public Map<UUID, Set<UUID>> idsById() {
        Map<UUID, Set<UUID>> lists = new HashMap<>();
        json.forEach((key, value) -> {
            Set<UUID> ids = new HashSet<>();
            array(key, value).forEach(id -> ids.add(read(key, id, UUID::fromString)));
            lists.put(id(key, key), ids);
        });
        return lists;
    }

    private static UUID id(String field, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Malformed(field);
        }
    }

    private static JsonArray array(String field, @Nullable JsonValue value) {
        if (value instanceof JsonArray array) {
            return array;
        }
        throw new Malformed(field);
    }

    private static <T> T read(String field, @Nullable JsonValue value, Function<String, T> reader) {
        try {
            return reader.apply(string(field, value));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Malformed(field);
        }
    }

    private static String string(String field, @Nullable JsonValue value) {
        if (value instanceof JsonString string) {
            return string.getString();
        }
        throw new Malformed(field);
    }
}
