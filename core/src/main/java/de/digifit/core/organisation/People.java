// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.organisation;

import java.util.Collection;
import java.util.Map;

/** The people of all towns, kept. */
public interface People {

    /** @throws NoSuchPerson when nobody in that town has this id */
    Person get(TownId town, PersonId id);

    /** The names of those asked for that belong to the town; others are left out. */
    Map<PersonId, String> names(TownId town, Collection<PersonId> ids);
}
