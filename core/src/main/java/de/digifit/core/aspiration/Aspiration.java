// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.aspiration;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.role.ProfileId;
import de.digifit.core.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A person would like to grow into a role, and lets leaders and training coordination of the own town find that.
 *
 * <p>Saying it is the consent (GDPR Art. 6(1)(a)): nobody is found who did not say so. It is taken back at any time and
 * then nothing is kept of it; by itself it ends after two years, since plans change. It promises nothing, and it is no
 * application.
 */
@Entity
@Table(schema = "core", name = "aspiration")
public class Aspiration {

    static final int YEARS = 2;

    @Id
    private UUID id;

    private UUID town;
    private UUID person;
    private UUID profile;
    private LocalDate saidOn;
    private LocalDate until;

    protected Aspiration() {}

    public Aspiration(TownId town, PersonId person, ProfileId profile, LocalDate today) {
        this.id = Ids.next();
        this.town = town.value();
        this.person = person.value();
        this.profile = profile.value();
        this.saidOn = today;
        this.until = today.plusYears(YEARS);
    }

    public UUID id() {
        return id;
    }

    public TownId town() {
        return new TownId(town);
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public ProfileId profile() {
        return new ProfileId(profile);
    }

    public LocalDate saidOn() {
        return saidOn;
    }

    /** The last day on which somebody is found by it. */
    public LocalDate until() {
        return until;
    }
}
