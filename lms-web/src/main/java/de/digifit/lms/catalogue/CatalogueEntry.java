// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.catalogue;

import de.digifit.core.gap.Proposal;
import java.util.Comparator;
import java.util.List;

/**
 * A seminar as the asker sees it.
 *
 * @param closes what it would close for the asker, most important first
 */
public record CatalogueEntry(Shelved seminar, List<Proposal.Reason> closes) {

    /** First what closes most and can be booked, then what can be booked, then the rest by code. */
    public static final Comparator<CatalogueEntry> CLOSING_MOST_FIRST = Comparator.comparingInt(
                    (CatalogueEntry entry) -> entry.bookable() ? entry.score() : 0)
            .reversed()
            .thenComparing(entry -> !entry.bookable())
            .thenComparing(entry -> entry.seminar.code());

    public CatalogueEntry {
        closes = List.copyOf(closes);
    }

    private boolean bookable() {
        return seminar.next().isPresent();
    }

    private int score() {
        return new Proposal(seminar.offer(), closes).score();
    }
}
