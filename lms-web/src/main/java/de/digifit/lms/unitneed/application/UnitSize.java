// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.unitneed.application;

import de.digifit.core.agreement.ModuleSwitches;
import de.digifit.core.organisation.People;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.unitneed.UnitNeed.Forecast;
import de.digifit.lms.unitneed.UnitNeedRefused;
import de.digifit.lms.unitneed.UnitNeedRefused.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Whether enough people work in a unit that something can be said about it. */
@ApplicationScoped
class UnitSize {

    private final People people;
    private final ModuleSwitches agreement;

    @Inject
    UnitSize(People people, ModuleSwitches agreement) {
        this.people = people;
        this.agreement = agreement;
    }

    void require(TownId town, Forecast forecast, LocalDate today) {
        int working = people.ofUnit(town, forecast.unit(), today).size();
        int smallest = agreement.smallestGroup(town);
        if (working <= smallest) {
            throw new UnitNeedRefused(Reason.UNIT_TOO_SMALL, smallest + 1);
        }
        if (forecast.people() > working) {
            throw new UnitNeedRefused(Reason.MORE_THAN_WORK_THERE, working);
        }
    }
}
