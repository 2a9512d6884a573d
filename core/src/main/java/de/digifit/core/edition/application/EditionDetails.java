// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.edition.application;

import de.digifit.core.council.CouncilEntry;
import de.digifit.core.edition.EditionId;
import de.digifit.core.edition.KeptEdition;
import de.digifit.core.framework.Edition;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An edition whole, and what became of it.
 *
 * @param revision how often the draft was changed
 * @param author who changed or published it last; empty where it was delivered, or by somebody of another town
 * @param publishedAt nothing for a draft
 * @param reason why it was published; empty where nobody said
 * @param council when the staff council took part; nothing for a draft, and where it was not asked for yet
 */
public record EditionDetails(
        EditionId id,
        Edition edition,
        int revision,
        String author,
        Instant changedAt,
        @Nullable Instant publishedAt,
        String reason,
        @Nullable CouncilEntry council) {

    static EditionDetails of(KeptEdition kept, String author) {
        return new EditionDetails(
                kept.id(),
                kept.edition(),
                kept.revision(),
                author,
                kept.changedAt(),
                kept.publishedAt().orElse(null),
                kept.reason().orElse(""),
                kept.council().orElse(null));
    }
}
