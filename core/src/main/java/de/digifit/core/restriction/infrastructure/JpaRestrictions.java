// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.restriction.infrastructure;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.restriction.Restriction;
import de.digifit.core.restriction.Restrictions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaRestrictions implements Restrictions {

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Override
    public void add(Restriction restriction) {
        entities.persist(restriction);
    }

    @Override
    public Map<UUID, Restriction> of(TownId town, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select r from Restriction r where r.town = :town and r.id in :ids", Restriction.class)
                        .setParameter("town", town.value())
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Restriction::id, Function.identity()));
    }

    @Override
    public List<Restriction> inForce(TownId town, Instant now) {
        return entities.createQuery("""
                        select r from Restriction r where r.town = :town and (r.endsAt is null or r.endsAt > :now)
                        order by r.setAt, r.id
                        """, Restriction.class)
                .setParameter("town", town.value())
                .setParameter("now", now)
                .getResultList();
    }

    @Override
    public Set<PersonId> among(Collection<PersonId> people, Instant now) {
        return people.isEmpty()
                ? Set.of()
                : entities.createQuery("""
                                select distinct r.person from Restriction r
                                where r.person in :people and (r.endsAt is null or r.endsAt > :now)
                                """, UUID.class)
                        .setParameter(
                                "people", people.stream().map(PersonId::value).toList())
                        .setParameter("now", now)
                        .getResultStream()
                        .map(PersonId::new)
                        .collect(Collectors.toSet());
    }
}
