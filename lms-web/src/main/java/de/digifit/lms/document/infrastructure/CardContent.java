// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.document.infrastructure;

import de.digifit.core.handover.CardText;
import de.digifit.lms.document.DutyCard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a stand-in card says, in the words of one language; what is empty is left out. */
final class CardContent {

    private CardContent() {}

    static Content of(Wording words, DutyCard card) {
        Map<String, String> texts = words.fixed();
        texts.put("description", words.say("description", card.duty()));
        texts.put("reference", words.say("reference", card.duty()));
        texts.put("duty", card.duty());
        texts.put("unit", card.unit());
        texts.put("people", words.say("who", card.owner(), card.deputy()));
        texts.put("days", days(words, card));
        texts.put("note", words.say("printed", words.day(card.printedOn())));
        texts.put("day", words.day(card.printedOn()));
        texts.put("year", String.valueOf(card.printedOn().getYear()));
        // The pattern of a row is read once more after its rows were written.
        List.of("heading", "text").forEach(place -> texts.put(place, ""));
        CardText text = card.text();
        return new Content(
                texts,
                Map.of("steps", text.stepList()),
                Map.of("before", before(words, text), "after", after(words, text)));
    }

    private static String days(Wording words, DutyCard card) {
        return Stream.of(
                        said(words, "tested", card.days().testedOn()),
                        said(words, "released", card.days().releasedOn()),
                        said(words, "review", card.days().reviewOn()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String said(Wording words, String key, @Nullable LocalDate day) {
        return day == null ? "" : words.say(key, words.day(day));
    }

    private static List<Map<String, String>> before(Wording words, CardText text) {
        List<Map<String, String>> rows = new ArrayList<>();
        row(rows, words, "purpose", text.purpose());
        row(rows, words, "occasion", text.occasion());
        return rows;
    }

    private static List<Map<String, String>> after(Wording words, CardText text) {
        List<Map<String, String>> rows = new ArrayList<>();
        row(rows, words, "deadlines", text.deadlines());
        row(rows, words, "storage", text.storage());
        row(rows, words, "systems", text.systems());
        row(rows, words, "templates", text.templates());
        row(rows, words, "contacts", text.contacts());
        row(rows, words, "problems", text.problems());
        row(rows, words, "emergency", text.emergency());
        return rows;
    }

    private static void row(List<Map<String, String>> rows, Wording words, String key, String text) {
        if (!text.isBlank()) {
            rows.add(Map.of("heading", words.say(key), "text", text));
        }
    }
}
