// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.pilot.infrastructure;

import de.digifit.assessment.pilot.NoSuchPilot;
import de.digifit.assessment.pilot.Pilot;
import de.digifit.assessment.pilot.PilotId;
import de.digifit.assessment.pilot.Pilots;
import de.digifit.core.organisation.TownId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class JpaPilots implements Pilots {

    private static final String TOWN = "town";

    @PersistenceContext(unitName = "assessment")
    EntityManager entities;

    @Override
    public void add(Pilot pilot) {
        entities.persist(pilot);
    }

    @Override
    public Optional<Pilot> latest(TownId town) {
        return entities.createQuery("select p from Pilot p where p.town = :town order by p.id desc", Pilot.class)
                .setParameter(TOWN, town.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Pilot hold(TownId town, PilotId id) {
        Pilot pilot = entities.createQuery("select p from Pilot p where p.id = :id and p.town = :town", Pilot.class)
                .setParameter("id", id.value())
                .setParameter(TOWN, town.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NoSuchPilot(id));
        entities.refresh(pilot, LockModeType.PESSIMISTIC_WRITE);
        return pilot;
    }

    @Override
    public void serialise(TownId town) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", "item pilot " + town)
                .getResultList();
    }
}
