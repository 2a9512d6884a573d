// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.effectiveness;

import de.digifit.core.estimate.Testimonies;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Who took part in what, who waited, and what others saw of them: for reckoning alone, and never shown to anybody. */
public interface Observed {

    /**
     * Whoever took part for the first time in, or waited for, a run that ended up to that day. People whose data are
     * restricted at that moment (Art. 18 GDPR) are left out.
     */
    List<Participation> people(TownId town, LocalDate until, Instant now);

    /**
     * What somebody else saw at work of these people: observations and pieces of work. Own views, knowledge rounds and
     * diagnoses are not read, because they were promised to the person alone; attendance says no level.
     */
    Testimonies seen(Collection<PersonId> people);
}
