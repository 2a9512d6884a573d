// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.plan;

import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.ModuleStatus;
import de.digifit.core.agreement.ModuleSwitch;
import de.digifit.core.agreement.WorksAgreement;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.workday.ClosingDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.stream.Stream;

/** What holds for everybody in the house: a works agreement about each module, and days on which nobody works. */
public final class HouseOrder {

    private static final int AGREED_MONTHS_AGO = 26;
    private static final int YEARS_KNOWN = 3;

    private HouseOrder() {}

    public static Stream<ModuleSwitch> agreed(TownId town, PersonId by, Almanac almanac) {
        LocalDate day = almanac.workday(almanac.today().minusMonths(AGREED_MONTHS_AGO));
        Instant released = Almanac.moment(day.plusDays(1), LocalTime.of(9, 30));
        WorksAgreement agreement =
                new WorksAgreement("Dienstvereinbarung Qualifizierung im digitalen Wandel", day, "10.24.01");
        return Arrays.stream(Module.values())
                .map(module -> new ModuleSwitch(town, module, ModuleStatus.RELEASED, agreement, by, released));
    }

    /** Nobody works between Christmas Eve and New Year. */
    public static Stream<ClosingDay> closed(TownId town, Almanac almanac) {
        LocalDate eve = LocalDate.of(almanac.today().getYear() - YEARS_KNOWN, 12, 24);
        return eve.datesUntil(eve.withDayOfMonth(31).plusDays(1))
                .map(day -> new ClosingDay(town, day, true, "Betriebsruhe zwischen den Jahren"));
    }
}
