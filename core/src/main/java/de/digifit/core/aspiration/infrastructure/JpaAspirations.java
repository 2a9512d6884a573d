// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.aspiration.infrastructure;

import de.digifit.core.aspiration.Aspiration;
import de.digifit.core.aspiration.Aspirations;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.role.ProfileId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

@ApplicationScoped
class JpaAspirations implements Aspirations {

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Override
    public void keep(Aspiration said) {
        // One that ran out makes room for the new one; of two at once the second changes nothing.
        entities.createNativeQuery("""
                        insert into core.aspiration (id, town, person, profile, said_on, until)
                        values (:id, :town, :person, :profile, :said, :until)
                        on conflict (person, profile) do update
                        set said_on = excluded.said_on, until = excluded.until
                        where core.aspiration.until < excluded.said_on
                        """)
                .setParameter("id", said.id())
                .setParameter("town", said.town().value())
                .setParameter("person", said.person().value())
                .setParameter("profile", said.profile().value())
                .setParameter("said", said.saidOn())
                .setParameter("until", said.until())
                .executeUpdate();
    }

    @Override
    public void remove(PersonId person, ProfileId profile) {
        entities.createQuery("delete from Aspiration a where a.person = :person and a.profile = :profile")
                .setParameter("person", person.value())
                .setParameter("profile", profile.value())
                .executeUpdate();
    }

    @Override
    public List<Aspiration> of(PersonId person, LocalDate day) {
        return entities.createQuery(
                        "select a from Aspiration a where a.person = :person and a.until >= :day", Aspiration.class)
                .setParameter("person", person.value())
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<Aspiration> towards(TownId town, ProfileId profile, LocalDate day) {
        return entities.createQuery("""
                        select a from Aspiration a
                        where a.town = :town and a.profile = :profile and a.until >= :day and exists (
                            select e from Employment e
                            where e.person = a.person and e.period.validFrom <= :day
                              and (e.period.validTo is null or e.period.validTo >= :day))
                          and not exists (
                            select r from RoleAssignment r
                            where r.person = a.person and r.roleProfile = a.profile and r.period.validFrom <= :day
                              and (r.period.validTo is null or r.period.validTo >= :day))
                        """, Aspiration.class)
                .setParameter("town", town.value())
                .setParameter("profile", profile.value())
                .setParameter("day", day)
                .getResultList();
    }
}
