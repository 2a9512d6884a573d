// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.document.infrastructure;

import de.digifit.lms.document.Paper;
import java.util.List;
import java.util.Map;

/** What a sheet says: its words are in one language already. */
final class SheetContent {

    private SheetContent() {}

    static Content of(Wording words, Paper.Sheet paper) {
        Map<String, String> texts = words.fixed();
        texts.put("title", paper.title());
        texts.put("subject", paper.subject());
        texts.put("description", words.say("description", paper.title(), paper.subject()));
        texts.put("note", words.say("printed", words.day(paper.printedOn())));
        texts.put("day", words.day(paper.printedOn()));
        texts.put("year", String.valueOf(paper.printedOn().getYear()));
        texts.put("reference", words.say("reference", paper.title(), paper.subject()));
        // The pattern of a row is read once more after its rows were written.
        List.of("heading", "text", "who").forEach(place -> texts.put(place, ""));
        return new Content(
                texts,
                Map.of("facts", paper.facts()),
                Map.of(
                        "sections",
                        paper.sections().stream()
                                .map(section -> Map.of("heading", section.heading(), "text", section.text()))
                                .toList(),
                        "signatures",
                        paper.signatures().stream()
                                .map(who -> Map.of("who", words.say("line", who)))
                                .toList()));
    }
}
