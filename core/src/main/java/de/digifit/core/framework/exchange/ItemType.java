// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.framework.exchange;

import de.digifit.core.framework.Line.Kind;
import java.util.Arrays;
import java.util.Optional;

/** The types of items ({@code CFItemType}) by which CASE files of this house tell what an item is. */
enum ItemType {
    FRAMEWORK("Framework", Kind.FRAMEWORK),
    LEVEL("Level", Kind.LEVEL),
    AREA("Area", Kind.AREA),
    COMPETENCY("Competency", Kind.COMPETENCY),
    ANCHOR("Behaviour anchor", Kind.ANCHOR);

    private final String word;
    private final Kind kind;

    ItemType(String word, Kind kind) {
        this.word = word;
        this.kind = kind;
    }

    String word() {
        return word;
    }

    Kind kind() {
        return kind;
    }

    static Optional<ItemType> of(String word) {
        return Arrays.stream(values())
                .filter(type -> type.word.equalsIgnoreCase(word))
                .findFirst();
    }
}
