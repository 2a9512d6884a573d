// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.ranking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody stands where they stand. The rule says which of it counts.
 *
 * @param gap which gap the person named in the application
 * @param competency in which competency, such as {@code KDW-D2}; nothing where no gap was named
 * @param turn which of the unit, counted from 1
 * @param lot what was drawn; empty without a lottery
 */
@Embeddable
public record Grounds(
        @Enumerated(EnumType.STRING) Gap gap,
        @Nullable String competency,
        int turn,
        String lot,
        @Column(name = "applied_at") Instant appliedAt)
        implements Serializable {

    /** In the order in which they count. */
    public enum Gap {
        CORE,
        OTHER,
        NONE
    }
}
