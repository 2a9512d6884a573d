// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.seminar;

import de.digifit.core.shared.Words;
import de.digifit.lms.seminar.application.CatalogueEntry;
import java.util.List;

/** A seminar, its open events, and what it closes for the one who asks. */
public record SeminarView(
        String id, String code, Words title, int units, List<ReasonView> closes, List<EventView> events) {

    static SeminarView of(CatalogueEntry entry) {
        return new SeminarView(
                entry.seminar().id().toString(),
                entry.seminar().code(),
                entry.seminar().title(),
                entry.seminar().units(),
                entry.closes().stream().map(ReasonView::of).toList(),
                entry.open().stream().map(EventView::of).toList());
    }
}
