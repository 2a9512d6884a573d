// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.journey;

import de.digifit.tests.town.Colleagues;
import de.digifit.tests.town.RunningTown;
import de.digifit.tests.town.TurnsTheCalendar;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.town.WithTown;
import org.junit.jupiter.api.Test;

@WithTown
@TurnsTheCalendar
class SeasonIT {

    @Test
    void a_date_with_a_place_too_few_is_planned_approved_shared_out_held_and_certified(
            Visitors visitors, RunningTown town) {
        Season.play(visitors, new Colleagues(town));
    }
}
