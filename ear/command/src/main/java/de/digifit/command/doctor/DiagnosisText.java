// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.doctor;

import de.digifit.command.check.Finding;
import de.digifit.command.text.Sentence;
import de.digifit.command.text.Texts;
import java.util.Locale;
import java.util.stream.Collectors;

/** A diagnosis for people: a line for each look, and what helps below it. */
public final class DiagnosisText {

    private static final String LINE = "%-8s %s";
    private static final String CURE_LINE = "%n%-8s -> %s";

    private final Texts texts;

    public DiagnosisText(Texts texts) {
        this.texts = texts;
    }

    public String of(Diagnosis diagnosis) {
        return diagnosis.entries().stream()
                .map(entry -> of(entry.finding()))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private String of(Finding finding) {
        String state = texts.meaning(
                Sentence.of("doctor.state." + finding.state().name().toLowerCase(Locale.ROOT)));
        String line = LINE.formatted(state, texts.meaning(finding.sentence()));
        return texts.cure(finding.sentence())
                .map(cure -> line + CURE_LINE.formatted("", cure))
                .orElse(line);
    }
}
