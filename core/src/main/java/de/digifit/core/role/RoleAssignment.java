// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.role;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.Period;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Somebody holds a role, from when to when. */
@Entity
@Table(schema = "core", name = "role_assignment")
public class RoleAssignment {

    @Id
    private UUID id;

    private UUID person;
    private UUID roleProfile;

    @Embedded
    private Period period;

    protected RoleAssignment() {}

    public RoleAssignment(PersonId person, RoleProfile profile, Period period) {
        this.id = Ids.next();
        this.person = person.value();
        this.roleProfile = profile.id().value();
        this.period = period;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public ProfileId roleProfile() {
        return new ProfileId(roleProfile);
    }
}
