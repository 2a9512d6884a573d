// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.framework;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far an edition is. It only ever goes forward. */
public enum EditionStatus {
    /** Being written; nobody is rated against it. */
    DRAFT,
    /** In force. */
    PUBLISHED,
    /** A later edition is in force; this one explains what was said before. */
    OUTDATED;

    /** The word for it in tables: {@code draft}, {@code published}, {@code outdated}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<EditionStatus> of(String key) {
        return Arrays.stream(values())
                .filter(status -> status.key().equals(key))
                .findFirst();
    }
}
