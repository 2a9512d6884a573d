// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.evidence;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.organisation.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What was agreed, kept for good. */
public interface AgreedLevels {

    void add(AgreedLevel agreed);

    /** The newest agreement of each of these people for each competency. */
    Map<PersonId, Map<CompetencyId, AgreedLevel>> newest(Collection<PersonId> people);

    /** All agreements of a person on a competency, newest first. */
    List<AgreedLevel> of(PersonId person, CompetencyId competency);
}
