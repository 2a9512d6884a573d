// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.teaching;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import java.util.List;
import java.util.Optional;

/** What people of each town can teach, kept. */
public interface Teachings {

    List<Teaching> of(TownId town);

    Optional<Teaching> find(TownId town, PersonId person);

    void add(Teaching teaching);

    void remove(Teaching teaching);
}
