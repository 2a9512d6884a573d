// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.terms;

import de.digifit.core.shared.Words;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What helps people to take part; kept as one JSON document because it is only read and exchanged as a whole.
 *
 * @param bring what people bring along, or nothing
 */
public record Arrangements(Set<Aid> aids, @Nullable Words bring) {

    public static final Arrangements NONE = new Arrangements(Set.of(), null);

    /** A feature that lets people take part who otherwise could not. */
    public enum Aid {
        STEP_FREE,
        INDUCTION_LOOP,
        SIGN_LANGUAGE,
        CAPTIONS,
        MATERIAL_AHEAD
    }

    public Arrangements {
        aids = aids.isEmpty() ? Set.of() : EnumSet.copyOf(aids);
    }
}
