// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.organisation;

import de.digifit.core.shared.Ids;
import de.digifit.core.shared.Period;
import de.digifit.core.shared.Refusal;
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

    /** Nobody leads in another town. */
    public static class OfAnotherTown extends Refusal {

        public OfAnotherTown(String leader, String unit) {
            super("organisation.refused.otherTown", leader, unit);
        }
    }

    /** @throws OfAnotherTown when the person works for another town than that of the unit */
    public Leadership(Unit unit, Person person, Period period) {
        if (!unit.town().equals(person.town())) {
            throw new OfAnotherTown(person.name(), unit.name());
        }
        this.id = Ids.next();
        this.unit = unit.id().value();
        this.person = person.id().value();
        this.period = period;
    }
}
