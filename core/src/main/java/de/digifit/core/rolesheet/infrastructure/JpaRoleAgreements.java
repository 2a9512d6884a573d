// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.rolesheet.infrastructure;

import de.digifit.core.changeagent.TeamId;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.rolesheet.NoSuchRoleAgreement;
import de.digifit.core.rolesheet.RoleAgreement;
import de.digifit.core.rolesheet.RoleAgreementId;
import de.digifit.core.rolesheet.RoleAgreements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class JpaRoleAgreements implements RoleAgreements {

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Override
    public List<RoleAgreement> of(TownId town, Collection<PersonId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select a from RoleAgreement a where a.town = :town and a.person in :people order by a.id desc",
                        RoleAgreement.class)
                .setParameter("town", town.value())
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .getResultList();
    }

    @Override
    public List<RoleAgreement> of(TownId town, TeamId team) {
        return entities.createQuery(
                        "select a from RoleAgreement a where a.town = :town and a.team = :team order by a.id desc",
                        RoleAgreement.class)
                .setParameter("town", town.value())
                .setParameter("team", team.value())
                .getResultList();
    }

    @Override
    public RoleAgreement get(TownId town, RoleAgreementId id) {
        RoleAgreement agreement = entities.find(RoleAgreement.class, id.value());
        if (agreement == null || !agreement.town().equals(town)) {
            throw new NoSuchRoleAgreement(id);
        }
        return agreement;
    }

    @Override
    public RoleAgreement hold(TownId town, RoleAgreementId id) {
        RoleAgreement agreement = get(town, id);
        entities.refresh(agreement, LockModeType.PESSIMISTIC_WRITE);
        return agreement;
    }

    @Override
    public void add(RoleAgreement agreement) {
        entities.persist(agreement);
    }

    @Override
    public void remove(RoleAgreement agreement) {
        entities.remove(agreement);
    }
}
