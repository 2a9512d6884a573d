// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.role;

import de.digifit.core.organisation.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Who holds which roles, kept. */
public interface Roles {

    /** The profiles that each of these people holds on that day; people without any role are missing. */
    Map<PersonId, List<RoleProfile>> heldBy(Collection<PersonId> people, LocalDate day);

    /** Whether the person has a desk on that day, in one statement. */
    default Desk desk(PersonId person, LocalDate day) {
        return Desk.of(heldBy(person, day).stream().map(RoleProfile::code).toList());
    }

    default List<RoleProfile> heldBy(PersonId person, LocalDate day) {
        return heldBy(List.of(person), day).getOrDefault(person, List.of());
    }
}
