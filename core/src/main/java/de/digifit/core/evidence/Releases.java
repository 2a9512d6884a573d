// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.evidence;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.organisation.PersonId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who lets the leader see what, kept. */
public interface Releases {

    void add(Release release);

    Optional<Release> find(PersonId person, CompetencyId competency);

    /** What each of these people releases now. */
    Map<PersonId, Set<CompetencyId>> of(Collection<PersonId> people);
}
