// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.account.infrastructure;

import de.digifit.core.account.Account;
import de.digifit.core.account.Accounts;
import de.digifit.core.account.Responsibility;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaAccounts implements Accounts {

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Override
    public Optional<Account> find(String login) {
        return Optional.ofNullable(entities.find(Account.class, login));
    }

    @Override
    public List<PersonId> holding(TownId town, Responsibility responsibility) {
        return entities.createQuery(
                        "select a.person from Account a where a.town = :town and :responsibility member of a.responsibilities",
                        UUID.class)
                .setParameter("town", town.value())
                .setParameter("responsibility", responsibility)
                .getResultStream()
                .map(PersonId::new)
                .toList();
    }
}
