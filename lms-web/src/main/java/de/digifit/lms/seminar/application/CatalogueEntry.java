// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seminar.application;

import de.digifit.core.gap.Proposal;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import java.util.Comparator;
import java.util.List;

/**
 * A seminar as the asker sees it.
 *
 * @param open events that accept applications, soonest first
 * @param closes what it would close for the asker, most important first
 */
public record CatalogueEntry(Seminar seminar, List<Event> open, List<Proposal.Reason> closes) {

    static final Comparator<CatalogueEntry> CLOSING_MOST_FIRST = Comparator.comparingInt(
                    (CatalogueEntry entry) -> entry.open.isEmpty() ? 0 : entry.score())
            .reversed()
            .thenComparing(entry -> entry.open.isEmpty())
            .thenComparing(entry -> entry.seminar.code());

    public CatalogueEntry {
        open = List.copyOf(open);
        closes = List.copyOf(closes);
    }

    private int score() {
        return new Proposal(seminar.offer(), closes).score();
    }
}
