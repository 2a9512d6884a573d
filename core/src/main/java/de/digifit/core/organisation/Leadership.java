// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.organisation;

import de.digifit.core.shared.Ids;
import de.digifit.core.shared.Period;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Who leads a unit, from when to when. The people of the unit are the leader's team. */
@Entity
@Table(schema = "core", name = "leadership")
public class Leadership {

    @Id
    private UUID id;

    private UUID unit;
    private UUID person;

    @Embedded
    private Period period;

    protected Leadership() {}

    public Leadership(UnitId unit, PersonId person, Period period) {
        this.id = Ids.next();
        this.unit = unit.value();
        this.person = person.value();
        this.period = period;
    }
}
