// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.account;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** The key to the house: a login with an Argon2id hash, for one person of one town. */
@Entity
@Table(schema = "core", name = "account")
public class Account {

    @Id
    private String login;

    private String passwordHash;
    private UUID person;
    private UUID town;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(schema = "core", name = "account_responsibility", joinColumns = @JoinColumn(name = "login"))
    @Column(name = "responsibility")
    @Enumerated(EnumType.STRING)
    private Set<Responsibility> responsibilities;

    protected Account() {}

    public Account(
            String login, String passwordHash, TownId town, PersonId person, Set<Responsibility> responsibilities) {
        this.login = login;
        this.passwordHash = passwordHash;
        this.town = town.value();
        this.person = person.value();
        this.responsibilities = EnumSet.of(Responsibility.EMPLOYEE);
        this.responsibilities.addAll(responsibilities);
    }

    public String login() {
        return login;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public TownId town() {
        return new TownId(town);
    }

    public Set<Responsibility> responsibilities() {
        return Set.copyOf(responsibilities);
    }
}
