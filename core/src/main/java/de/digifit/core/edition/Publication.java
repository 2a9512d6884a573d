// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.edition;

import de.digifit.core.council.CouncilEntry;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an edition came in force.
 *
 * @param reason nothing where it was delivered with DigiFit
 * @param council when the staff council took part; nothing where it was delivered, and before the entry was asked for
 */
@Embeddable
record Publication(
        Instant publishedAt,
        @Nullable String reason,
        @Embedded @Nullable CouncilEntry council) implements Serializable {

    static Publication asDelivered(Instant now) {
        return new Publication(now, null, null);
    }

    /** @throws ReasonForEditionMissing when nobody says why */
    static Publication of(String why, CouncilEntry council, Instant now) {
        if (why.isBlank()) {
            throw new ReasonForEditionMissing();
        }
        return new Publication(now, why.strip(), council);
    }

    Optional<String> why() {
        return Optional.ofNullable(reason);
    }

    Optional<CouncilEntry> entry() {
        return Optional.ofNullable(council);
    }
}
