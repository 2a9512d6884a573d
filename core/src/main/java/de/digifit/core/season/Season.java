// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that the plan of a season depends on. Checked as a whole: each thing is named once, and whoever or whatever
 * is named elsewhere is known here; else it is {@link Unplannable}.
 *
 * @param pinned dates that stay as they are; the people proposed there stay, too, and others may be added
 */
public record Season(Horizon horizon, Staff staff, List<Seminar> seminars, Means means, List<Placement> pinned) {

    public Season {
        seminars = List.copyOf(seminars);
        pinned = List.copyOf(pinned);
        new SeasonCheck(horizon, staff, seminars, means).check(pinned);
    }

    /** The same season with other dates that stay. */
    public Season pinning(List<Placement> dates) {
        return new Season(horizon, staff, seminars, means, dates);
    }

    /** The same season with other rooms, lecturers, multipliers or limits. */
    public Season with(Means others) {
        return new Season(horizon, staff, seminars, others, pinned);
    }

    /**
     * From when to when.
     *
     * @param closed days from Monday to Friday on which nothing takes place: holidays of the state, closing days
     */
    public record Horizon(LocalDate first, LocalDate last, Set<LocalDate> closed) {

        private static final int LONGEST = 400;

        public Horizon {
            closed = Set.copyOf(closed);
            if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST))) {
                throw new Unplannable(Unplannable.Fault.NO_DAYS_IN_SEASON, first + " – " + last);
            }
        }

        public boolean isOpen(LocalDate day) {
            return !day.isBefore(first)
                    && !day.isAfter(last)
                    && day.getDayOfWeek() != DayOfWeek.SATURDAY
                    && day.getDayOfWeek() != DayOfWeek.SUNDAY
                    && !closed.contains(day);
        }

        /** The days on which something can take place, in order. */
        public List<LocalDate> days() {
            return Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusDays(1))
                    .filter(this::isOpen)
                    .toList();
        }
    }

    /** Who works here, what they lack, and what their units must not be asked for. */
    public record Staff(List<Employee> people, List<Need> needs, List<UnitRule> units) {

        public Staff {
            people = List.copyOf(people);
            needs = List.copyOf(needs);
            units = List.copyOf(units);
        }
    }

    /** With what the season is held. */
    public record Means(List<Room> rooms, List<Lecturer> lecturers, List<Multiplier> multipliers, Limits limits) {

        public Means {
            rooms = List.copyOf(rooms);
            lecturers = List.copyOf(lecturers);
            multipliers = List.copyOf(multipliers);
        }
    }
}
