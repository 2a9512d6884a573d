// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.qti;

import de.digifit.assessment.item.Content;
import de.digifit.assessment.item.ItemKind;
import de.digifit.assessment.item.Part;
import de.digifit.assessment.itemfile.xml.XmlNode;
import de.digifit.core.shared.Words;
import java.util.Objects;

/** The English words of an item, where QTI 3.0 keeps translations: in a catalogue that the question refers to. */
final class QtiCatalog {

    static final String REFERENCE = "data-catalog-idref";
    static final String PROMPT = "prompt";
    static final String REASON = "reason";
    /** Before the key of a part. */
    static final String PART = "part-";
    /** Before the key of the part whose partner it is. */
    static final String MATCH = "match-";
    /** Before the number of a wording; nothing refers to it, because nobody sees what is accepted. */
    static final String ACCEPTED = "accepted-";

    private final XmlNode info;

    QtiCatalog(XmlNode info) {
        this.info = info;
    }

    void write(Content content) {
        add(PROMPT, content.prompt(), false);
        for (Part part : content.parts()) {
            boolean typed = content.kind() == ItemKind.SHORT_TEXT;
            add((typed ? ACCEPTED : PART) + part.key(), part.words(), typed);
            if (content.kind() == ItemKind.MATCHING) {
                add(MATCH + part.key(), Objects.requireNonNull(part.match()), false);
            }
        }
        add(REASON, content.reason(), false);
    }

    /** @param both whether the German words stand nowhere else */
    private void add(String id, Words words, boolean both) {
        XmlNode card = info.add("qti-catalog", "id", id).add("qti-card", "support", "keyword-translation");
        if (both) {
            entry(card, "de", words.de());
        }
        entry(card, "en", words.en());
    }

    private static void entry(XmlNode card, String language, String words) {
        XmlNode content = card.add("qti-card-entry", "xml:lang", language)
                .add("qti-html-content")
                .add("p");
        QtiBody.say(content, words);
    }
}
