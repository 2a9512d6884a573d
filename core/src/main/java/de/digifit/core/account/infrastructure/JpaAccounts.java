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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaAccounts implements Accounts {

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Override
    public Optional<Account> find(String login, LocalDate day) {
        return Optional.ofNullable(entities.find(Account.class, login)).filter(account -> isOpen(account, day));
    }

    private boolean isOpen(Account account, LocalDate day) {
        Object open = entities.createNativeQuery("select coalesce(core.last_day(:person) >= :day, true)")
                .setParameter("person", account.person().value())
                .setParameter("day", day)
                .getSingleResult();
        return Boolean.TRUE.equals(open);
    }

    @Override
    public List<PersonId> holding(TownId town, Responsibility responsibility, LocalDate day) {
        List<?> people = entities.createNativeQuery("""
                        select a.person from core.account a
                        join core.account_responsibility r on r.login = a.login and r.responsibility = :responsibility
                        where a.town = :town and coalesce(core.last_day(a.person) >= :day, true)
                        """, UUID.class)
                .setParameter("town", town.value())
                .setParameter("responsibility", responsibility.name())
                .setParameter("day", day)
                .getResultList();
        return people.stream().map(person -> new PersonId((UUID) person)).toList();
    }
}
