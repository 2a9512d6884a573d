// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.restriction;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The restrictions, kept. */
public interface Restrictions {

    void add(Restriction restriction);

    /** Those of the town with these ids; others are left out. */
    Map<UUID, Restriction> of(TownId town, Collection<UUID> ids);

    /** Those in force at that moment, the oldest first. */
    List<Restriction> inForce(TownId town, Instant now);

    /** Which of these people are restricted at that moment. */
    Set<PersonId> among(Collection<PersonId> people, Instant now);
}
