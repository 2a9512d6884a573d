// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seasonbasis;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import de.digifit.lms.seminar.SeminarId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who works in a town and what each lacks: for the planner alone, and never shown to anybody. People whose data are
 * restricted (Art. 18 GDPR) are left out.
 */
public interface Workforce {

    List<Worker> workers(TownId town, LocalDate day);

    List<Gap> gaps(TownId town, LocalDate day);

    /** The agreed level of each in one competency; who has none is left out. */
    Map<PersonId, Level> levels(TownId town, CompetencyId competency);

    /** Who waits for a place in which seminar. */
    List<Wish> wishes(TownId town);

    /**
     * Somebody who works for the town.
     *
     * @param share of full working time, in per cent
     * @param roles codes of the roles held on that day
     */
    record Worker(PersonId person, UnitId unit, int share, Set<String> roles) {

        public Worker {
            roles = Set.copyOf(roles);
        }
    }

    /**
     * What somebody lacks.
     *
     * @param core whether a role cannot do without it
     * @param agreed whether it is a measure that was agreed in a talk
     */
    record Gap(PersonId person, CompetencyId competency, Level actual, Level target, boolean core, boolean agreed) {}

    /** Somebody waits for a place. */
    record Wish(PersonId person, SeminarId seminar) {}
}
