// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.seminar;

import de.digifit.core.shared.Words;
import de.digifit.lms.catalogue.CatalogueEntry;
import de.digifit.lms.catalogue.NextDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A seminar that a search found, and what it closes for the one who asks.
 *
 * @param next the next event that accepts applications, or nothing without one
 */
public record FoundView(
        String id,
        String code,
        Words title,
        int units,
        List<ReasonView> closes,
        @Nullable NextView next) {

    static FoundView of(CatalogueEntry entry) {
        return new FoundView(
                entry.seminar().id().toString(),
                entry.seminar().code(),
                entry.seminar().title(),
                entry.seminar().units(),
                entry.closes().stream().map(ReasonView::of).toList(),
                entry.seminar().next().map(NextView::of).orElse(null));
    }

    /** The next event; times are those of the town. */
    public record NextView(String event, LocalDateTime startsAt, String place, int free, int places) {

        static NextView of(NextDate next) {
            return new NextView(next.event().toString(), next.startsAt(), next.place(), next.free(), next.places());
        }
    }
}
