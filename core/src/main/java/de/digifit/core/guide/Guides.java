// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.guide;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who may be found, kept. */
public interface Guides {

    Optional<Guide> find(PersonId person);

    /** Those of the town who belong to a team and work for the town on that day. */
    List<Guide> of(TownId town, LocalDate day);

    void add(Guide guide);

    void remove(Guide guide);
}
