// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.organisation;

import de.digifit.core.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works for a town.
 *
 * <p>Kept are the name and, where there is one, the service address: no date of birth, no private address, no gender,
 * no religion (GDPR Art. 5(1)(c)). What somebody does stands in {@link Employment}, {@link Leadership} and the role
 * assignments, each with dates.
 */
@Entity
@Table(schema = "core", name = "person")
public class Person {

    @Id
    private UUID id;

    private UUID town;
    private String firstName;
    private String familyName;
    private @Nullable String mail;

    protected Person() {}

    /** @param mail the service address, or null for people without one */
    public Person(TownId town, String firstName, String familyName, @Nullable String mail) {
        this.id = Ids.next();
        this.town = town.value();
        this.firstName = firstName;
        this.familyName = familyName;
        this.mail = mail;
    }

    public PersonId id() {
        return new PersonId(id);
    }

    public TownId town() {
        return new TownId(town);
    }

    public String name() {
        return firstName + " " + familyName;
    }

    public Optional<String> mail() {
        return Optional.ofNullable(mail);
    }
}
