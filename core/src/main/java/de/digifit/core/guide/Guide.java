// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.guide;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody of a multiplier team may be found by everybody who works for the town, and says with what to come.
 *
 * <p>Saying it is the consent (GDPR Art. 6(1)(a)). It is taken back at any time, and then nothing is kept of it; nobody
 * is found any more who does not belong to a team.
 */
@Entity
@Table(schema = "core", name = "guide")
public class Guide {

    @Id
    private UUID id;

    private UUID town;
    private UUID person;
    private String helpsWith;
    private LocalDate since;

    protected Guide() {}

    public Guide(TownId town, PersonId person, String helpsWith, LocalDate today) {
        this.id = Ids.next();
        this.town = town.value();
        this.person = person.value();
        this.helpsWith = helpsWith;
        this.since = today;
    }

    /** The words change, the day stays. */
    public void say(String other) {
        helpsWith = other;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public String helpsWith() {
        return helpsWith;
    }

    public LocalDate since() {
        return since;
    }
}
