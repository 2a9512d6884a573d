// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.framework;

import java.util.List;

/**
 * What came of reading a file: all of it, or nothing. There is no half an edition.
 *
 * @param <T> what the file holds
 */
public sealed interface Reading<T> {

    /**
     * The file is whole.
     *
     * @param leftOut what stood in the file and is not part of what was read
     */
    record Accepted<T>(T value, List<Finding> leftOut) implements Reading<T> {

        public Accepted {
            leftOut = List.copyOf(leftOut);
        }
    }

    /** @param findings at least one */
    record Refused<T>(List<Finding> findings) implements Reading<T> {

        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** @throws IllegalArgumentException when the file was refused; it names what was found */
    default T orElseThrow() {
        if (this instanceof Accepted<T> accepted) {
            return accepted.value();
        }
        throw new IllegalArgumentException(toString());
    }
}
