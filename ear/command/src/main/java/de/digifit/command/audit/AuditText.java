// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.audit;

import de.digifit.command.audit.Audit.Checked;
import de.digifit.command.text.Sentence;
import de.digifit.command.text.Texts;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An audit for people: a sentence for each rule that does not hold, its first cases, and what to do. */
public final class AuditText {

    private static final int SHOWN = 10;

    private final Texts texts;

    public AuditText(Texts texts) {
        this.texts = texts;
    }

    public String of(Audit audit) {
        Stream<String> broken = audit.broken().stream().map(this::of);
        Sentence end = audit.clean()
                ? Sentence.of("audit.clean", audit.asked())
                : Sentence.of("audit.found", audit.broken().size(), audit.asked());
        return Stream.concat(broken, Stream.of(texts.say(end))).collect(Collectors.joining(System.lineSeparator()));
    }

    private String of(Checked checked) {
        String head = texts.meaning(
                Sentence.of("audit.broken", sentence(checked), checked.cases().size()));
        Stream<String> cases = checked.cases().stream().limit(SHOWN).map("  - %s"::formatted);
        int more = checked.cases().size() - SHOWN;
        Stream<String> rest =
                more > 0 ? Stream.of("  " + texts.meaning(Sentence.of("audit.more", more))) : Stream.empty();
        return Stream.of(Stream.of(head), cases, rest)
                .flatMap(lines -> lines)
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private String sentence(Checked checked) {
        return texts.meaning(Sentence.of("audit.rule." + checked.rule()));
    }
}
