// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.qti;

import de.digifit.assessment.item.Content;
import de.digifit.assessment.item.ItemKind;
import de.digifit.assessment.item.Part;
import de.digifit.assessment.itemfile.xml.XmlNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Writes the question as it is shown; each text refers to its translation. */
final class QtiBody {

    private static final String RESPONSE_IDENTIFIER = "response-identifier";
    private static final String IDENTIFIER = "identifier";

    private final XmlNode body;
    private final Content content;

    QtiBody(XmlNode body, Content content) {
        this.body = body;
        this.content = content;
    }

    void write() {
        switch (content.kind()) {
            case SINGLE_CHOICE, RIGHT_WRONG, SITUATION, MULTIPLE_CHOICE -> choice();
            case ORDERING -> steps();
            case MATCHING -> pairs();
            case NUMERIC, SHORT_TEXT -> typed();
        }
    }

    private void choice() {
        XmlNode interaction = interaction("qti-choice-interaction")
                .with("max-choices", content.kind() == ItemKind.MULTIPLE_CHOICE ? "0" : "1", "shuffle", "false");
        content.parts().forEach(part -> choice(interaction, part));
    }

    /** Not written in their right order, so that a program that does not mix them gives nothing away. */
    private void steps() {
        XmlNode interaction = interaction("qti-order-interaction").with("shuffle", "true");
        List<Part> mixed = new ArrayList<>(content.parts());
        Collections.rotate(mixed, 1);
        mixed.forEach(part -> choice(interaction, part));
    }

    private static void choice(XmlNode interaction, Part part) {
        say(
                interaction.add(
                        "qti-simple-choice",
                        IDENTIFIER,
                        part.key(),
                        QtiCatalog.REFERENCE,
                        QtiCatalog.PART + part.key()),
                part.words().de());
    }

    private void pairs() {
        XmlNode interaction = interaction("qti-match-interaction")
                .with("max-associations", Integer.toString(content.parts().size()), "shuffle", "true");
        XmlNode left = interaction.add("qti-simple-match-set");
        XmlNode right = interaction.add("qti-simple-match-set");
        for (Part part : content.parts()) {
            associable(
                    left, part.key(), QtiCatalog.PART + part.key(), part.words().de());
            associable(
                    right,
                    partner(part),
                    QtiCatalog.MATCH + part.key(),
                    Objects.requireNonNull(part.match()).de());
        }
    }

    private static void associable(XmlNode set, String identifier, String reference, String words) {
        say(
                set.add(
                        "qti-simple-associable-choice",
                        IDENTIFIER,
                        identifier,
                        "match-max",
                        "1",
                        QtiCatalog.REFERENCE,
                        reference),
                words);
    }

    /** Names what belongs to a part. */
    static String partner(Part part) {
        return "m-" + part.key();
    }

    private void typed() {
        say(
                body.add("p", QtiCatalog.REFERENCE, QtiCatalog.PROMPT),
                content.prompt().de());
        body.add("p").add("qti-text-entry-interaction", RESPONSE_IDENTIFIER, QtiWriter.RESPONSE);
    }

    private XmlNode interaction(String name) {
        XmlNode interaction = body.add(name, RESPONSE_IDENTIFIER, QtiWriter.RESPONSE);
        say(
                interaction.add("qti-prompt", QtiCatalog.REFERENCE, QtiCatalog.PROMPT),
                content.prompt().de());
        return interaction;
    }

    /** With line breaks as elements. */
    static void say(XmlNode where, String words) {
        String[] lines = words.split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            if (at > 0) {
                where.add("br");
            }
            where.say(lines[at]);
        }
    }
}
