// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * On which half-days of a usual week, Monday to Friday, somebody works. Whoever works mornings only can come to a
 * half-day in the morning and to nothing longer: that is all there is to say about the need of half-days.
 */
public record WorkWeek(Set<DayOfWeek> mornings, Set<DayOfWeek> afternoons) {

    private static final Set<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final int FULL = 10;

    public WorkWeek {
        mornings = inTheWeek(mornings);
        afternoons = inTheWeek(afternoons);
    }

    private static Set<DayOfWeek> inTheWeek(Collection<DayOfWeek> days) {
        Set<DayOfWeek> kept = EnumSet.noneOf(DayOfWeek.class);
        kept.addAll(days);
        kept.retainAll(WEEK);
        return Set.copyOf(kept);
    }

    public static WorkWeek full() {
        return new WorkWeek(WEEK, WEEK);
    }

    public static WorkWeek mornings(Set<DayOfWeek> days) {
        return new WorkWeek(days, Set.of());
    }

    public static WorkWeek wholeDays(Set<DayOfWeek> days) {
        return new WorkWeek(days, days);
    }

    public boolean includes(HalfDay time) {
        DayOfWeek day = time.day().getDayOfWeek();
        return (time.half() == HalfDay.Half.MORNING ? mornings : afternoons).contains(day);
    }

    /** Half-days a week, 0 to 10. */
    public int halfDays() {
        return mornings.size() + afternoons.size();
    }

    public boolean isPartTime() {
        return halfDays() < FULL;
    }
}
