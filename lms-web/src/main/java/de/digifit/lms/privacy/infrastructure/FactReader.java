// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.privacy.infrastructure;

import de.digifit.core.privacy.PersonalField;
import de.digifit.core.privacy.PersonalTable;
import de.digifit.core.privacy.Shown;
import de.digifit.lms.privacy.Entry;
import de.digifit.lms.privacy.Fact;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a row and puts its values into the words of one language. */
final class FactReader {

    /** The words that pages use for the same codes. */
    private static final String WORDS = "de.digifit.lms.web.messages";

    private static final Pattern MOMENTS = Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");
    private static final ZoneId TOWN_TIME = ZoneId.of("Europe/Berlin");

    private final ResourceBundle words;
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;

    FactReader(Locale locale) {
        this.words = ResourceBundle.getBundle(WORDS, locale);
        boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        this.day = DateTimeFormatter.ofPattern(english ? "d MMMM uuuu" : "d. MMMM uuuu", locale);
        this.moment = DateTimeFormatter.ofPattern(english ? "d MMMM uuuu, H:mm" : "d. MMMM uuuu, H:mm", locale);
    }

    /** @param row for each field an object of its value, the type of its column and the words of what it points to */
    Entry entry(PersonalTable table, String row) {
        try (JsonReader json = Json.createReader(new StringReader(row))) {
            JsonObject values = json.readObject();
            return new Entry(table.given().stream()
                    .map(field -> fact(field, values.getJsonObject(field.name())))
                    .toList());
        }
    }

    private Fact fact(PersonalField field, JsonObject kept) {
        JsonValue value = kept.getOrDefault("value", JsonValue.NULL);
        return new Fact(field, value.toString(), isNull(value) ? "" : words(field, value, kept));
    }

    private String words(PersonalField field, JsonValue value, JsonObject kept) {
        String plain = plain(value);
        if (field.shown() == Shown.CODE) {
            return word(field.how() + "." + plain, plain);
        }
        if (!isNull(kept.getOrDefault("words", JsonValue.NULL))) {
            return kept.getString("words");
        }
        return switch (kept.getString("type", "")) {
            case "boolean" -> word(JsonValue.TRUE.equals(value) ? "yes" : "no", plain);
            case "date" -> day.format(LocalDate.parse(plain));
            case "timestamp with time zone" ->
                moment.format(OffsetDateTime.parse(plain).atZoneSameInstant(TOWN_TIME));
            case "timestamp without time zone" -> moment.format(LocalDateTime.parse(plain));
            case "tsrange" -> range(plain);
            default -> plain;
        };
    }

    /** From when to when, as PostgreSQL writes it: {@code ["2027-03-01 09:00:00","2027-03-01 12:15:00")}. */
    private String range(String written) {
        return MOMENTS.matcher(written)
                .results()
                .map(found -> moment.format(LocalDateTime.parse(found.group().replace(' ', 'T'))))
                .collect(Collectors.joining(" – "));
    }

    private String word(String key, String otherwise) {
        return words.containsKey(key) ? words.getString(key) : otherwise;
    }

    private static boolean isNull(JsonValue value) {
        return JsonValue.NULL.equals(value);
    }

    private static String plain(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : value.toString();
    }
}
