// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.plan;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.SeminarId;
import de.digifit.lms.teaching.Teaching;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who can teach what in a town, so that its next season can be planned. */
public final class Teachers {

    private static final int MUCH = 60;
    private static final int LITTLE = 12;
    private static final Set<DayOfWeek> MOST_DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);
    private static final Set<DayOfWeek> SOME_DAYS = EnumSet.range(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);
    /** What people of the team feel at home in. */
    private static final Set<String> BESIDE = Set.of("DF-01", "DF-02", "DF-04", "DF-06", "DF-08");

    private final TownId town;
    private final Collection<Seminar> seminars;

    public Teachers(TownId town, Collection<Seminar> seminars) {
        this.town = town;
        this.seminars = seminars;
    }

    /** Holds whatever leads to a level. */
    public Teaching lecturer(PersonId person) {
        List<SeminarId> all = seminars.stream()
                .filter(seminar -> !seminar.effects().isEmpty())
                .map(Seminar::id)
                .toList();
        return new Teaching(town, person).says(all, MOST_DAYS, MUCH);
    }

    /** Stands beside whoever holds the first seminars. */
    public Teaching beside(PersonId person) {
        List<SeminarId> some = seminars.stream()
                .filter(seminar -> BESIDE.contains(seminar.code()))
                .map(Seminar::id)
                .toList();
        return new Teaching(town, person).says(some, SOME_DAYS, LITTLE);
    }
}
