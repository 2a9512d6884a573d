// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.audit;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The chains of all towns, kept. Only added to. */
public interface AuditLog {

    /** Adds to the end of the chain; others of this town wait until this transaction has ended. */
    void append(TownId town, Instant at, Optional<PersonId> actor, Deed deed, String why);

    /** The next entries after a place, in order, at most that many. */
    List<Entry> after(TownId town, long place, int most);

    /** What was done from one moment (counted) to another (not counted), newest first, at most that many. */
    List<Entry> between(TownId town, Instant from, Instant to, int most);

    Head head(TownId town);
}
