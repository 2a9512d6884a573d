// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.effectiveness;

import de.digifit.assessment.effect.Evidence;
import de.digifit.assessment.effect.Horizon;
import de.digifit.lms.effectiveness.application.Effectiveness;
import de.digifit.lms.effectiveness.application.Effectiveness.Line;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
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

    /** Those about which there is a number come first. */
    public void open() {
        lines = effectiveness.all().stream()
                .sorted(Comparator.comparing(EffectivenessAllPage::isWithoutNumber))
                .toList();
    }

    public List<Line> getLines() {
        return lines;
    }

    /** The competencies of a seminar and what is known right after it; one word where there is no number at all. */
    public List<Word> words(Line line) {
        if (isWithoutNumber(line)) {
            return List.of(word("", Evidence.TOO_FEW));
        }
        return line.learning().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(value -> value.horizon() == Horizon.AFTER)
                        .map(value -> word(words.competency(entry.getKey()), value.evidence())))
                .toList();
    }

    /** Whether there is no number about any seminar, so that the page says what it takes. */
    public boolean isNothing() {
        return !lines.isEmpty() && lines.stream().allMatch(EffectivenessAllPage::isWithoutNumber);
    }

    private static boolean isWithoutNumber(Line line) {
        return line.learning().values().stream()
                .flatMap(List::stream)
                .allMatch(value -> value.evidence() == Evidence.TOO_FEW);
    }

    private Word word(String competency, Evidence evidence) {
        return new Word(competency, words.evidence(evidence), words.tone(evidence));
    }

    /**
     * A competency and what is known about it.
     *
     * @param competency empty where all are meant
     */
    public record Word(String competency, String evidence, String tone) {}
}
