// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.call.infrastructure;

import de.digifit.core.call.Call;
import de.digifit.core.call.CallId;
import de.digifit.core.call.Calls;
import de.digifit.core.call.NoSuchCall;
import de.digifit.core.changeagent.TeamId;
import de.digifit.core.organisation.TownId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaCalls implements Calls {

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Override
    public List<Call> of(TownId town) {
        return entities.createQuery(
                        "select c from Call c where c.town = :town order by c.openedOn desc, c.id desc", Call.class)
                .setParameter("town", town.value())
                .getResultList();
    }

    @Override
    public List<Call> of(TownId town, TeamId team) {
        return of(town).stream().filter(call -> call.team().equals(team)).toList();
    }

    @Override
    public Call get(TownId town, CallId id) {
        Call call = entities.find(Call.class, id.value());
        if (call == null || !call.town().equals(town)) {
            throw new NoSuchCall(id);
        }
        return call;
    }

    @Override
    public Call hold(TownId town, CallId id) {
        Call call = get(town, id);
        entities.refresh(call, LockModeType.PESSIMISTIC_WRITE);
        return call;
    }

    @Override
    public void add(Call call) {
        entities.persist(call);
    }
}
