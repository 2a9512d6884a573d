// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.document.infrastructure;

import de.digifit.lms.document.OwnData;
import de.digifit.lms.document.OwnData.Chapter;
import de.digifit.lms.document.OwnData.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays chapters, parts and entries out as lines, because a form repeats one kind of row: each fills one of its places. */
final class OwnDataLines {

    private static final List<String> PLACES =
            List.of("chapter", "purpose", "basis", "recipients", "retention", "part", "entry", "nothing");

    private final Wording words;
    private final List<Map<String, String>> lines = new ArrayList<>();

    private OwnDataLines(Wording words) {
        this.words = words;
    }

    static Content content(Wording words, OwnData paper) {
        OwnDataLines all = new OwnDataLines(words);
        paper.chapters().forEach(all::chapter);
        Map<String, String> texts = words.fixed();
        texts.put("name", paper.person());
        texts.put("made", words.say("made", words.day(paper.madeOn())));
        texts.put("day", words.day(paper.madeOn()));
        texts.put("year", String.valueOf(paper.madeOn().getYear()));
        texts.put("reference", words.say("reference", texts.getOrDefault("title", ""), paper.person()));
        return new Content(texts, Map.of(), Map.of("lines", all.lines));
    }

    private void chapter(Chapter chapter) {
        lines.add(line(Map.of(
                "chapter", chapter.title(),
                "purpose", chapter.purpose(),
                "basis", chapter.basis(),
                "recipients", chapter.recipients(),
                "retention", chapter.retention())));
        if (chapter.parts().isEmpty()) {
            lines.add(line(Map.of("nothing", words.say("empty"))));
        }
        chapter.parts().forEach(this::part);
    }

    private void part(Part part) {
        lines.add(line(Map.of("part", words.say("part", part.title(), part.count()))));
        part.entries().forEach(entry -> lines.add(line(Map.of("entry", entry))));
    }

    private static Map<String, String> line(Map<String, String> filled) {
        Map<String, String> line = new HashMap<>();
        PLACES.forEach(place -> line.put(place, ""));
        line.putAll(filled);
        return line;
    }
}
