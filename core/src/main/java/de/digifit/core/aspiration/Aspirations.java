// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.aspiration;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.role.ProfileId;
import java.time.LocalDate;
import java.util.List;

/** What people of all towns would like to grow into, kept. */
public interface Aspirations {

    /** Said twice, at once or later, it is kept once, from the first day. */
    void keep(Aspiration aspiration);

    /** Nothing happens when nothing was said. */
    void remove(PersonId person, ProfileId profile);

    /** What the person said and what still holds on that day. */
    List<Aspiration> of(PersonId person, LocalDate day);

    /** Who of the town said so, works there on that day, and does not hold the role yet. */
    List<Aspiration> towards(TownId town, ProfileId profile, LocalDate day);
}
