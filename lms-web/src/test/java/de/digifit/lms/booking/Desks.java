// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.role.Desk;
import de.digifit.core.role.RoleProfile;
import de.digifit.core.role.Roles;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who has a desk; everybody but those of whom it is said. */
public final class Desks implements Roles {

    private final Set<PersonId> without = ConcurrentHashMap.newKeySet();

    public PersonId without(PersonId person) {
        without.add(person);
        return person;
    }

    @Override
    public Desk desk(PersonId person, LocalDate day) {
        return without.contains(person) ? Desk.NONE : Desk.FIXED;
    }

    @Override
    public Map<PersonId, List<RoleProfile>> heldBy(Collection<PersonId> people, LocalDate day) {
        return Map.of();
    }
}
