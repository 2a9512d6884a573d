// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.changeagent;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Somebody belongs to a multiplier team with a share of the working time (0 to 20 per cent). */
@Entity
@Table(schema = "core", name = "membership")
public class Membership {

    @Id
    private UUID id;

    private UUID person;
    private int share;
    private boolean speaker;

    protected Membership() {}

    Membership(PersonId person, int share, boolean speaker) {
        if (share < 0 || share > 20) {
            throw new IllegalArgumentException("The role takes 0 to 20 per cent of the working time, not " + share);
        }
        this.id = Ids.next();
        this.person = person.value();
        this.share = share;
        this.speaker = speaker;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public int share() {
        return share;
    }

    public boolean speaker() {
        return speaker;
    }
}
