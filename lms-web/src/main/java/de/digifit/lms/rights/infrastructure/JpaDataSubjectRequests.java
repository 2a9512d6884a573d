// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.rights.infrastructure;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.rights.DataSubjectRequest;
import de.digifit.lms.rights.DataSubjectRequests;
import de.digifit.lms.rights.NoSuchRequest;
import de.digifit.lms.rights.RequestId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaDataSubjectRequests implements DataSubjectRequests {

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public void add(DataSubjectRequest request) {
        entities.persist(request);
    }

    @Override
    public DataSubjectRequest get(TownId town, RequestId id) {
        return ofTown(entities.find(DataSubjectRequest.class, id.value()), town, id);
    }

    @Override
    public DataSubjectRequest toChange(TownId town, RequestId id) {
        DataSubjectRequest request =
                ofTown(entities.find(DataSubjectRequest.class, id.value(), LockModeType.PESSIMISTIC_WRITE), town, id);
        entities.refresh(request); // it may have been read before the lock was ours
        return request;
    }

    private static DataSubjectRequest ofTown(@Nullable DataSubjectRequest request, TownId town, RequestId id) {
        if (request == null || !request.town().equals(town)) {
            throw new NoSuchRequest(id);
        }
        return request;
    }

    @Override
    public List<DataSubjectRequest> of(PersonId person) {
        return entities.createQuery("""
                        select r from DataSubjectRequest r where r.person = :person order by r.receivedAt desc, r.id
                        """, DataSubjectRequest.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    @Override
    public List<DataSubjectRequest> open(TownId town) {
        return entities.createQuery("""
                        select r from DataSubjectRequest r
                        where r.town = :town and r.withdrawnAt is null and r.outcome is null
                        order by r.deadline.dueOn, r.receivedAt, r.id
                        """, DataSubjectRequest.class)
                .setParameter("town", town.value())
                .getResultList();
    }

    @Override
    public List<DataSubjectRequest> restricted(TownId town, Collection<UUID> restrictions) {
        return restrictions.isEmpty()
                ? List.of()
                : entities.createQuery("""
                                select r from DataSubjectRequest r
                                where r.town = :town and r.outcome is not null and r.restriction in :restrictions
                                order by r.answeredAt desc, r.id
                                """, DataSubjectRequest.class)
                        .setParameter("town", town.value())
                        .setParameter("restrictions", restrictions)
                        .getResultList();
    }

    @Override
    public List<DataSubjectRequest> answered(TownId town, int most) {
        return entities.createQuery("""
                        select r from DataSubjectRequest r where r.town = :town and r.outcome is not null
                        order by r.answeredAt desc, r.id
                        """, DataSubjectRequest.class)
                .setParameter("town", town.value())
                .setMaxResults(most)
                .getResultList();
    }
}
