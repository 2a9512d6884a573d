// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.agreement;

import de.digifit.core.organisation.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Who looked at whose data, and for which purpose; shown to the person (requirement R-DS-10). */
public interface ViewLog {

    /** Who looks again for the same purpose within this time has not looked twice: pages are loaded anew. */
    Duration ONE_LOOK = Duration.ofMinutes(1);

    /** One entry for each person, viewer, purpose and day; looking again on the same day is counted there. */
    void record(PersonId viewer, Collection<PersonId> people, Purpose purpose, Instant now);

    /**
     * The same for those of them whose data are not restricted at that moment; who they are is the answer. One statement,
     * because every page about a team asks.
     */
    Set<PersonId> recordUnrestricted(PersonId viewer, Collection<PersonId> people, Purpose purpose, Instant now);

    /** Newest first. */
    List<View> of(PersonId person);

    /** Somebody looked, last at this moment. */
    record View(PersonId viewer, Purpose purpose, Instant lastAt, int times) {}
}
