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

/** Where somebody works, from when to when, with which share of full working time (0 to 100 per cent). */
@Entity
@Table(schema = "core", name = "employment")
public class Employment {

    @Id
    private UUID id;

    private UUID person;
    private UUID unit;
    private int share;

    @Embedded
    private Period period;

    protected Employment() {}

    public Employment(PersonId person, UnitId unit, int share, Period period) {
        if (share < 1 || share > 100) {
            throw new IllegalArgumentException("The share of working time is 1 to 100 per cent, not " + share);
        }
        this.id = Ids.next();
        this.person = person.value();
        this.unit = unit.value();
        this.share = share;
        this.period = period;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public UnitId unit() {
        return new UnitId(unit);
    }
}
