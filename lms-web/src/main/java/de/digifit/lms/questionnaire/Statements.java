// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.questionnaire;

import de.digifit.core.shared.Words;
import java.util.List;

/** The statements of a questionnaire in their order, each to be agreed with or not; kept as one document. */
public record Statements(List<Words> all) {

    /** So many there are in each edition, so that editions can be compared. */
    public static final int COUNT = 8;

    /** @throws StatementMissing when one has no words in one of the languages, or there are not eight */
    public Statements {
        if (all.size() != COUNT || all.stream().anyMatch(words -> words.en().isBlank())) {
            throw new StatementMissing(COUNT);
        }
        all = List.copyOf(all);
    }

    /** What DigiFit brings along; a town may use it as it is or write its own. */
    public static Statements shipped() {
        return new Statements(List.of(
                new Words("Das Ziel war klar.", "The aim was clear."),
                new Words("Die Inhalte passen zu meiner Arbeit.", "The contents fit my work."),
                new Words("Das Tempo passte.", "The pace was right."),
                new Words("Die Übungen haben geholfen.", "The exercises helped."),
                new Words(
                        "Die Unterlagen waren verständlich und barrierefrei.",
                        "The material was easy to understand and accessible."),
                new Words(
                        "Der Rahmen passte: Ort, Technik und Zeit.",
                        "The setting was right: place, equipment and time."),
                new Words("Ich weiß, was ich als Nächstes ausprobiere.", "I know what I am going to try out next."),
                new Words("Ich würde die Veranstaltung weiterempfehlen.", "I would recommend this event.")));
    }
}
