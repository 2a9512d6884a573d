// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.document;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import java.time.Instant;

/** The letterhead of each town, kept. */
public interface Letterheads {

    /** {@link Letterhead#PLAIN} when the town has written none. */
    Letterhead of(TownId town);

    void keep(TownId town, Letterhead letterhead, PersonId by, Instant now);
}
