// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.seminar;

import de.digifit.core.shared.Words;
import de.digifit.lms.catalogue.application.SeminarDetails;
import java.util.List;

/** A seminar, its open events, and what it closes for the one who asks. */
public record SeminarView(
        String id, String code, Words title, int units, List<ReasonView> closes, List<EventView> events) {

    static SeminarView of(SeminarDetails details) {
        return new SeminarView(
                details.seminar().id().toString(),
                details.seminar().code(),
                details.seminar().title(),
                details.seminar().units(),
                details.closes().stream().map(ReasonView::of).toList(),
                details.open().stream().map(EventView::of).toList());
    }
}
