// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.workday.infrastructure;

import de.digifit.core.organisation.FederalState;
import de.digifit.core.organisation.Town;
import de.digifit.core.organisation.TownId;
import de.digifit.core.workday.Calendars;
import de.digifit.core.workday.ClosingDay;
import de.digifit.core.workday.WorkingDays;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

@ApplicationScoped
class JollydayCalendars implements Calendars {

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Override
    public WorkingDays of(TownId town) {
        FederalState state = Objects.requireNonNull(
                        entities.find(Town.class, town.value()), () -> "No town " + town.value())
                .state();
        List<ClosingDay> own = entities.createQuery("select c from ClosingDay c where c.town = :town", ClosingDay.class)
                .setParameter("town", town.value())
                .getResultList();
        return new WorkingDays(day -> isHoliday(state, day) || own.stream().anyMatch(closing -> closing.closes(day)));
    }

    @Override
    public WorkingDays of(FederalState state) {
        return new WorkingDays(day -> isHoliday(state, day));
    }

    private static boolean isHoliday(FederalState state, LocalDate day) {
        return Germany.HOLIDAYS.isHoliday(day, state.name().toLowerCase(Locale.ROOT));
    }

    /** Read when first asked for. */
    private static final class Germany {

        static final HolidayManager HOLIDAYS =
                HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY));
    }
}
