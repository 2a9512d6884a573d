// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.authority;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a credential may do, in the words of xAPI 1.0.3 part three, section 4.2. */
public enum Scope {
    ALL("all"),
    ALL_READ("all/read"),
    STATEMENTS_READ("statements/read"),
    STATEMENTS_WRITE("statements/write");

    private final String word;

    Scope(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Empty for a word of a later version, which opens nothing here. */
    public static Optional<Scope> find(String word) {
        return Arrays.stream(values()).filter(scope -> scope.word.equals(word)).findFirst();
    }

    boolean isWithin(Set<Scope> granted) {
        return granted.contains(this)
                || granted.contains(ALL)
                || (this == STATEMENTS_READ && granted.contains(ALL_READ));
    }
}
