// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.privacy;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One row about a person. */
public record Entry(List<Fact> facts) {

    public Entry {
        facts = List.copyOf(facts);
    }

    /** What the entry is about: the event, the competency, the kind; nothing where there is nothing to read. */
    public String title(Locale locale) {
        return readable().stream()
                .findFirst()
                .map(fact -> fact.speaksForItself() ? fact.words() : fact.said(locale))
                .orElse("");
    }

    /** Everything else that people read of it, in one line. */
    public String rest(Locale locale) {
        return readable().stream().skip(1).map(fact -> fact.said(locale)).collect(Collectors.joining(" · "));
    }

    /** What the entry is about comes first, who entered it last. */
    private List<Fact> readable() {
        return facts.stream()
                .filter(Fact::readable)
                .sorted(Comparator.comparing(Entry::rank))
                .toList();
    }

    private static int rank(Fact fact) {
        return switch (fact.field().shown()) {
            case REFERENCE -> 0;
            case CODE -> 1;
            case ACTOR -> 3;
            default -> 2;
        };
    }
}
