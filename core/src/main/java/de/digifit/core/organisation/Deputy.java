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

/** Who decides "in Vertretung" for a leader, from when to when. */
@Entity
@Table(schema = "core", name = "deputy")
public class Deputy {

    @Id
    private UUID id;

    private UUID leader;
    private UUID person;

    @Embedded
    private Period period;

    protected Deputy() {}

    public Deputy(PersonId leader, PersonId person, Period period) {
        if (leader.equals(person)) {
            throw new IllegalArgumentException("Nobody stands in for themselves");
        }
        this.id = Ids.next();
        this.leader = leader.value();
        this.person = person.value();
        this.period = period;
    }
}
