// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.effectiveness;

import de.digifit.assessment.effect.Evidence;
import de.digifit.assessment.effect.Horizon;
import de.digifit.lms.effectiveness.Value;
import de.digifit.lms.effectiveness.application.Effectiveness;
import de.digifit.lms.effectiveness.application.Effectiveness.Line;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What is known of each seminar, in a word for each of its competencies. */
@Named
@RequestScoped
public class EffectivenessAllPage {

    @Inject
    private Effectiveness effectiveness;

    @Inject
    private EffectivenessWords words;

    private List<Line> lines = List.of();

    public void open() {
        lines = effectiveness.all();
    }

    public List<Line> getLines() {
        return lines;
    }

    /** The competencies of a seminar, and what is known right after it. */
    public List<Word> words(Line line) {
        return line.learning().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(value -> value.horizon() == Horizon.AFTER)
                        .map(value -> word(words.competency(entry.getKey()), value)))
                .toList();
    }

    /** Whether there is no number about any seminar, so that the page says what it takes. */
    public boolean isNothing() {
        return !lines.isEmpty()
                && lines.stream()
                        .flatMap(line -> line.learning().values().stream())
                        .flatMap(List::stream)
                        .allMatch(value -> value.evidence() == Evidence.TOO_FEW);
    }

    private Word word(String competency, Value value) {
        return new Word(competency, words.evidence(value.evidence()), words.tone(value.evidence()));
    }

    /** A competency and what is known about it. */
    public record Word(String competency, String evidence, String tone) {}
}
