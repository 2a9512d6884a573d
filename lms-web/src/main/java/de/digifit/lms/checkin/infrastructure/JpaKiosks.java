// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.checkin.infrastructure;

import de.digifit.lms.checkin.Kiosk;
import de.digifit.lms.checkin.Kiosks;
import de.digifit.lms.seminar.EventId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaKiosks implements Kiosks {

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public void add(Kiosk kiosk) {
        entities.persist(kiosk);
    }

    @Override
    public Optional<Kiosk> findOpen(String pin, Instant now) {
        return entities.createQuery("select k from Kiosk k where k.pin = :pin and k.closesAt > :now", Kiosk.class)
                .setParameter("pin", pin)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Kiosk> findOpen(UUID id, Instant now) {
        return Optional.ofNullable(entities.find(Kiosk.class, id)).filter(kiosk -> kiosk.isOpen(now));
    }

    @Override
    public List<Kiosk> open(EventId event, Instant now) {
        return entities.createQuery("select k from Kiosk k where k.event = :event and k.closesAt > :now", Kiosk.class)
                .setParameter("event", event.value())
                .setParameter("now", now)
                .getResultList();
    }
}
