// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.document.infrastructure;

import de.digifit.lms.document.TalkPaper;
import java.util.List;
import java.util.Map;

/** What the papers of a talk say, in the words of one language. */
final class TalkContent {

    private TalkContent() {}

    static Content of(Wording words, TalkPaper paper) {
        Map<String, String> texts = words.fixed();
        texts.put("title", words.say("title." + paper.kind()));
        texts.put("description", words.say("description", texts.getOrDefault("title", ""), paper.person()));
        texts.put("two", words.say("two", paper.person(), paper.leader()));
        texts.put("when", words.say("when", words.weekday(paper.startsAt()), words.time(paper.startsAt())));
        texts.put("confidential", paper.kind() == TalkPaper.Kind.NOTE ? words.say("secret") : "");
        texts.put("measures", paper.measures().isEmpty() ? "" : words.say("measure"));
        texts.put("note", words.say("printed", words.day(paper.printedOn())));
        texts.put("day", words.day(paper.printedOn()));
        texts.put("year", String.valueOf(paper.startsAt().getYear()));
        texts.put("reference", words.say("reference", texts.getOrDefault("title", ""), paper.person()));
        // The pattern of a row is read once more after its rows were written.
        List.of("growth", "heading", "text").forEach(place -> texts.put(place, ""));
        return new Content(texts, Map.of(), Map.of("sections", sections(paper), "measures", measures(words, paper)));
    }

    private static List<Map<String, String>> sections(TalkPaper paper) {
        return paper.sections().stream()
                .map(section -> Map.of("heading", section.heading(), "text", section.text()))
                .toList();
    }

    private static List<Map<String, String>> measures(Wording words, TalkPaper paper) {
        return paper.measures().stream()
                .map(line -> Map.of(
                        "measure",
                        line.measure(),
                        "growth",
                        line.growth(),
                        "until",
                        words.day(line.until()),
                        "terms",
                        line.terms(),
                        "who",
                        line.who()))
                .toList();
    }
}
