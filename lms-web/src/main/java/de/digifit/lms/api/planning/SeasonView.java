// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.planning;

import de.digifit.lms.api.seminar.EventView;
import de.digifit.lms.planning.application.SeasonRow;

/** One event of the season and what it is asked for. */
public record SeasonView(String seminar, EventView event, long undecided, long waiting) {

    static SeasonView of(SeasonRow row) {
        return new SeasonView(
                row.seminar().code(),
                EventView.of(row.event()),
                row.demand().undecided(),
                row.demand().waiting());
    }
}
